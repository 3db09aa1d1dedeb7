import {
  aggregations,
  imputations,
  normalisations,
  treatments,
  weightings,
  choose,
  type Choice,
} from "../../../../src/engine";
import { choiceFromWords, readIndex, settingsOfTests, testSettingOf } from "../../../../src/workbook/read";
import {
  defaultTestSettings,
  testSettingsFromWords,
  type TestSettings,
  testWords,
} from "../../../../src/workbook/tests";
import type { CellValue } from "../../../../src/workbook/cells";
import { contentsOf, gridOfRows } from "../../../support/grids";

const data = gridOfRows("Data", [
  ["Code", "X1", "X2"],
  ["A", 1, 10],
  ["B", 2, 40],
  ["C", 3, 20],
]);

/** The reading of an index whose Method has these rows. */
const read = (...rows: readonly (readonly CellValue[])[]) =>
  readIndex(contentsOf([data, gridOfRows("Method", [["Setting", "Value"], ["Weights", "given"], ...rows])]));

const sourceOf = (...rows: readonly (readonly [string, string | number])[]) => {
  const reading = read(...rows);
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  return reading.source;
};

const ofTests = (reading: ReturnType<typeof read>) =>
  reading.problems.filter(({ where }) => /^Test/.test(where.setting ?? ""));

test("a Method that says nothing of tests has none in its source", () => {
  expect(sourceOf()).not.toHaveProperty("test");
  expect(sourceOf()).not.toHaveProperty("tests");
  expect(sourceOf(["Test runs", ""])).not.toHaveProperty("test");
});

test("one row fills the rest with the defaults, and its cell is known", () => {
  const { test: settings, settings: cells } = sourceOf(["Test runs", 500]);
  expect(settings).toEqual({ ...defaultTestSettings, runs: 500 });
  expect(cells["test runs"]).toEqual({ sheet: "Method", row: 2, column: 1 });
});

test.each<readonly [string, string | number, Partial<TestSettings>]>([
  ["Test runs", "2,000", { runs: 2000 }],
  ["Test replicates", "1e3", { runs: 1000 }],
  ["Test seed", 0, { seed: 0 }],
  ["test TOP", 5, { top: 5 }],
  ["Test weights", "+/- 25%", { weights: 0.25 }],
  ["Test weights", "± 7 %", { weights: 0.07 }],
  ["Test weights", 0.1, { weights: 0.1 }],
  ["Test weights", "fixed", { weights: null }],
  ["Test weights", "no", { weights: null }],
  ["Test weights as one input", "yes", { weightsTogether: true }],
  ["Pesos como un solo factor en la prueba", "Sí", { weightsTogether: true }],
  ["Test weights", "0%", { weights: null }],
  ["Test goalposts", "usual", { goalposts: 0.1 }],
  ["Test leaving out", "one indicator", { leaveOneOut: true }],
  ["Test leave-one-out", "none", { leaveOneOut: false }],
  ["Test raters", "drawn again", { raters: true }],
  ["Test normalisation", "fixed", { normalisations: null }],
  ["Test normalization", "usual", { normalisations: "usual" }],
  ["Test imputation", "none", { imputations: null }],
  ["Test imputation", "none;", { imputations: [{ method: "none", parameters: {} }] }],
  ["Test outliers", "usual", { treatments: "usual" }],
  ["Normalización en la prueba", "habitual", { normalisations: "usual" }],
  ["Pesos en la prueba", "sin variar", { weights: null }],
  ["Exclusión en la prueba", "un indicador", { leaveOneOut: true }],
  ["Réplicas de la prueba", "300", { runs: 300 }],
])("%s: %s", (title, value, change) => {
  const reading = read([title, value]);
  expect(ofTests(reading)).toEqual([]);
  expect(sourceOf([title, value]).test).toEqual({ ...defaultTestSettings, ...change });
});

test.each([
  "min-max 0-100; z-score 100 10; rank",
  "Min-Max 0 to 100;Z-Score 100, 10; RANK",
  "min-max 0-100, z-score 100 10, rank",
  "mín-máx 0 a 100; puntuación z 100 10; puesto",
  "min-max 0-100; z-score 100 10; rank; rank",
])("alternatives are read by the reader of the stage, each once: %s", (value) => {
  const reading = read(["Test normalisation", value]);
  expect(ofTests(reading)).toEqual([]);
  expect(sourceOf(["Test normalisation", value]).test?.normalisations).toEqual(
    ["min-max 0-100", "z-score 100 10", "rank"].map((words) => choiceFromWords(normalisations, words)),
  );
});

test.each([
  ["none", false],
  ["sheets", true],
  ["hojas", true],
  ["yes", true],
] as const)("Tests: %s", (value, tests) => {
  expect(sourceOf(["Tests", value])).toMatchObject({ tests });
  expect(sourceOf(["Pruebas", value])).toMatchObject({ tests });
  expect(sourceOf(["Tests", value])).not.toHaveProperty("test");
});

test.each<readonly [string, string | number, string, Partial<TestSettings>]>([
  ["Test runs", 0, "test-figure-out-of-range", { runs: 1000 }],
  ["Test runs", 1e9, "test-figure-out-of-range", { runs: 100_000 }],
  ["Test runs", 10.5, "test-figure-not-whole", { runs: 1000 }],
  ["Test runs", "many", "test-figure-not-whole", { runs: 1000 }],
  ["Test seed", "any", "test-figure-not-whole", { seed: 1 }],
  ["Test top", -3, "test-figure-out-of-range", { top: 10 }],
  ["Test weights", 25, "test-figure-out-of-range", { weights: 0.25 }],
  ["Test weights", "a little", "value-unknown", { weights: 0.25 }],
  ["Test goalposts", "60%", "test-figure-out-of-range", { goalposts: 0.1 }],
  ["Test normalisation", "usaul", "value-misspelt", { normalisations: "usual" }],
  ["Test normalisation", "everything", "value-unknown", { normalisations: "usual" }],
  ["Test raters", "maybe", "value-unknown", { raters: false }],
  ["Test normalisaton", "fixed", "setting-misspelt", { normalisations: null }],
  [
    "Test imputation",
    "nearest neighbours 0; median",
    "test-choice-left-out",
    { imputations: [{ method: "median", parameters: {} }] },
  ],
  ["Test normalisation", "distance to reference nobody", "test-choice-left-out", { normalisations: "usual" }],
])("%s: %s is a problem that names the cell: %s", (title, value, code, change) => {
  const reading = read([title, value]);
  const problems = ofTests(reading);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems[0]?.cell).toMatchObject({ sheet: "Method", row: 2 });
  expect(problems[0]?.message).toMatch(/Method!?/);
  expect(sourceOf([title, value]).test).toEqual({ ...defaultTestSettings, ...change });
});

test("an unknown alternative is left out, and the others are kept", () => {
  const reading = read(["Test aggregation", "arithmetic; geometrik; strange"]);
  expect(ofTests(reading).map(({ code }) => code)).toEqual(["value-misspelt", "value-unknown"]);
  expect(ofTests(reading)[1]?.message).toContain("arithmetic; geometric was used");
  expect(sourceOf(["Test aggregation", "arithmetic; geometrik; strange"]).test?.aggregations).toMatchObject([
    { method: "arithmetic" },
    { method: "geometric" },
  ]);
});

test("an unknown setting of tests is a problem that lists those there are", () => {
  const problem = read(["Test colour", "red"]).problems.find(({ code }) => code === "setting-unknown");
  expect(problem?.remedy).toContain("Test weights as one input, Test weighting");
  expect(problem?.remedy).not.toContain("Gap reference");
});

test("of two rows for one setting the first counts", () => {
  const reading = read(["Test runs", 300], ["Test replicates", 400]);
  expect(ofTests(reading).map(({ code }) => code)).toEqual(["setting-repeated"]);
  expect(sourceOf(["Test runs", 300], ["Test replicates", 400]).test?.runs).toBe(300);
});

test("scores, and so hashes, do not depend on them", () => {
  const [without, stated] = [read(), read(["Test weights", "fixed"], ["Tests", "sheets"])];
  if (!without.read || !stated.read) throw new Error("not read");
  expect(stated.model).toEqual(without.model);
});

test("every value that lists show is read without a problem", () => {
  for (const { title, values, read: readValue } of settingsOfTests)
    for (const { words, name, isDescription } of values)
      expect([title, words, readValue(isDescription ? name : words, null).problems]).toEqual([
        title,
        words,
        [],
      ]);
});

/** Every method of a stage in one list. */
const all = <Name extends string>(
  registry: Readonly<Record<string, { readonly method: Name }>>,
): readonly Choice<Name>[] => Object.values(registry).map(({ method }) => ({ method, parameters: {} }));

describe.each(["en", "es"] as const)(
  "the words of a test (%s) are read back as the same test",
  (language) => {
    test.each<readonly [string, Partial<TestSettings>]>([
      ["defaults", {}],
      ["nothing varies", { weights: null, imputations: null, normalisations: null, aggregations: null }],
      ["spreads", { weights: 0.07, goalposts: 1 / 3 }],
      ["small spreads", { weights: 0.001, goalposts: 0.49 }],
      [
        "flags",
        { weightsTogether: true, leaveOneOut: true, raters: true, runs: 1, seed: 4294967295, top: 1 },
      ],
      ["only none", { imputations: [{ method: "none", parameters: {} }] }],
      [
        "a unit's code with a ;",
        {
          normalisations: [
            choose(normalisations["distance to reference"], { unit: "A;B" }),
            choose(normalisations["rank"]),
          ],
        },
      ],
      ["usual", { weightings: "usual", treatments: "usual" }],
    ])("%s", (_, change) => {
      const settings = { ...defaultTestSettings, ...change };
      expect(testSettingsFromWords(testWords(settings, language))).toEqual(settings);
    });

    test("every method of every stage", () => {
      const settings: TestSettings = {
        ...defaultTestSettings,
        weightings: all(weightings),
        imputations: all(imputations),
        treatments: all(treatments),
        normalisations: all(normalisations).filter(({ method }) => method !== "distance to reference"),
        aggregations: all(aggregations),
      };
      const words = testWords(settings, language);
      const back = testSettingsFromWords(words);
      if (back === null) throw new Error(JSON.stringify(words));
      expect(testWords(back, language)).toEqual(words);
      for (const key of [
        "weightings",
        "imputations",
        "treatments",
        "normalisations",
        "aggregations",
      ] as const)
        expect(methodsOf(back[key])).toEqual(methodsOf(settings[key]));
    });
  },
);

const methodsOf = (list: readonly Choice[] | "usual" | null) =>
  Array.isArray(list) ? list.map(({ method }: Choice) => method) : list;

test("a record that is not understood to the last word is no settings", () => {
  expect(testSettingsFromWords([["Test runs", "100O"]])).toBeNull();
  expect(testSettingsFromWords([["Test normalisation", "min-max 0-100; rnak"]])).toBeNull();
  expect(testSettingsFromWords([["Normalisation", "rank"]])).toBeNull();
});

test("a title in any language is that of one setting", () => {
  expect(testSettingOf("Test weights")?.id).toBe("weights");
  expect(testSettingOf("Ponderación en la prueba")?.id).toBe("weightings");
  expect(testSettingOf("Weights")).toBeNull();
});
