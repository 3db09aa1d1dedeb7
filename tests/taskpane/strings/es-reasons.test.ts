import { reasonsInSpanish } from "../../../src/workbook/spanish";
import { speechFor } from "../support/speech";
import { reasonWords } from "../../../src/taskpane/data/reading/reason-words";
import { reasons } from "../../../src/workbook/read";

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

test("every reason has its Spanish, and there is no other", () =>
  expect(Object.keys(reasonsInSpanish).sort()).toEqual(Object.keys(reasons).sort()));

test.each(Object.entries(reasons))("%s has the same names in Spanish, and other words", (key, text) => {
  const spanish = new Map(Object.entries(reasonsInSpanish)).get(key) ?? "";
  expect(namesIn(spanish)).toEqual(namesIn(text));
  expect(spanish).not.toBe(text);
});

test("a reason is a sentence with the names of its case", () => {
  const reason = { key: "rank-of", names: { title: "Score" } } as const;
  expect(reasonWords(reason, speechFor("en-GB"))).toBe("It holds the ranks of Score");
  expect(reasonWords(reason, speechFor("es-MX"))).toBe("Contiene los puestos de Score");
});
