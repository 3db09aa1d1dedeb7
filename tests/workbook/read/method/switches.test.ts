import {
  aggregations,
  defaultMethod,
  imputations,
  normalisations,
  treatments,
  type Definition,
} from "../../../../src/engine";
import { settingOf, settings, wordsOfChoice } from "../../../../src/workbook/read";
import { methodWords } from "../../../../src/workbook/spanish";

/** Every value with one of its switches, in English. */
const switched = (title: string, registry: Readonly<Record<string, Definition>>) =>
  Object.values(registry).flatMap(({ method, parameters }) =>
    parameters.flatMap((parameter) => {
      if (parameter.kind !== "switch") return [];
      const named = parameters.find(({ kind }) => kind === "text");
      const chosen = { [parameter.name]: !parameter.default, ...(named && { [named.name]: "C-10" }) };
      return [[title, wordsOfChoice(registry, { method, parameters: chosen }), parameter.word] as const];
    }),
  );
const cases = [
  ...switched("Imputation", imputations),
  ...switched("Outliers", treatments),
  ...switched("Normalisation", normalisations),
  ...switched("Aggregation", aggregations),
];

test("there are values with switches at every stage", () =>
  expect(new Set(cases.map(([title]) => title)).size).toBe(4));

test.each(cases)("%s: %s is said in Spanish, %s too, and read back as it was", (title, words, word) => {
  const spanish = methodWords("es").value(title, words);
  expect(spanish.split(" ")).not.toContain(word);
  const setting = settingOf(title, () => undefined);
  const method = setting?.set(defaultMethod, spanish) ?? null;
  expect(method && setting?.words(method)).toBe(words);
  expect(settings.map((one) => one.title)).toContain(title);
});

test("a unit whose code is like a switch keeps its code", () =>
  expect(methodWords("es").value("Normalisation", "distance to reference capped C1 capped")).toBe(
    "distancia a la unidad capped C1 limitado",
  ));
