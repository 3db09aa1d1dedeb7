import fc from "fast-check";
import {
  aggregations,
  choose,
  imputations,
  normalisations,
  treatments,
  weightings,
  type Definition,
  type Registry,
} from "../../../../src/engine";
import { choiceFromWords, wordsOfChoice } from "../../../../src/workbook/read";

const registries: Readonly<Record<string, Registry<Definition>>> = {
  imputations,
  treatments,
  normalisations,
  weightings,
  aggregations,
};

describe("choiceFromWords", () => {
  test.each([
    ["min-max 0-100", "min-max", { lower: 0, upper: 100 }],
    ["Min-Max 1 to 100", "min-max", { lower: 1, upper: 100 }],
    ["minmax", "min-max", { lower: 0, upper: 100 }],
    ["MIN MAX (0, 10)", "min-max", { lower: 0, upper: 10 }],
    ["min–max 0–1", "min-max", { lower: 0, upper: 1 }],
    ["min-max -1-1", "min-max", { lower: -1, upper: 1 }],
    ["z-score", "z-score", { mean: 0, deviation: 1 }],
    ["Z score 100 10", "z-score", { mean: 100, deviation: 10 }],
    ["zscore mean 100 deviation 10", "z-score", { mean: 100, deviation: 10 }],
    ["rank", "rank", { average: false }],
    ["Rank average", "rank", { average: true }],
    ["Borda", "Borda", {}],
    ["distance to reference C10", "distance to reference", { unit: "C10", cap: false }],
    ["Distance to reference  New York capped", "distance to reference", { unit: "New York", cap: true }],
    ["Mazziotta-Pareto sample", "Mazziotta-Pareto", { mean: 100, deviation: 10, sample: true }],
    [
      "Adjusted Mazziotta Pareto 70 to 130",
      "adjusted Mazziotta-Pareto",
      { lower: 70, upper: 130, reference: false },
    ],
    ["IQR-robust 50 10", "IQR-robust", { median: 50, range: 10 }],
    [
      "categorical 15, 25, 65, 65, 85, 95",
      "categorical",
      { cut1: 15, cut2: 25, cut3: 65, cut4: 65, cut5: 85, cut6: 95 },
    ],
    ["categorical 10-20-30", "categorical", { cut1: 10, cut2: 20, cut3: 30, cut4: 65, cut5: 85, cut6: 95 }],
    ["Percentile-Rank", "percentile rank", {}],
    ["goalposts 0-100", "goalposts", { lower: 0, upper: 100, clip: true }],
    ["goalposts 0-100 unclipped", "goalposts", { lower: 0, upper: 100, clip: false }],
    ["Goalposts, unclipped", "goalposts", { lower: 0, upper: 100, clip: false }],
    ["none", "none", {}],
  ])("reads the normalisation %p", (words, method, parameters) => {
    expect(choiceFromWords(normalisations, words)).toEqual({ method, parameters });
  });

  const limits = { points: 5, skewness: 2, kurtosis: 3.5 };

  test.each([
    ["log", "log", {}],
    ["Log plus", "log plus", {}],
    ["log GII", "log GII", {}],
    ["box cox 0,25", "Box-Cox", { lambda: 0.25 }],
    ["Box-Cox -1", "Box-Cox", { lambda: -1 }],
    ["Box-Cox estimated", "Box-Cox estimated", {}],
    ["IQR fences 3", "IQR fences", { reach: 3 }],
    ["winsorise both ends 2", "winsorise both ends", { points: 2 }],
    ["winsorise then log plus 3", "winsorise then log plus", { ...limits, points: 3, combine: false }],
    ["winsorize then log combined", "winsorise then log", { ...limits, combine: true }],
    [
      "winsorise then Box-Cox 0.5 0",
      "winsorise then Box-Cox",
      { lambda: 0.5, ...limits, points: 0, combine: false },
    ],
  ])("reads the treatment %p", (words, method, parameters) => {
    expect(choiceFromWords(treatments, words)).toEqual({ method, parameters });
  });

  test.each([
    ["Arithmetic mean", "arithmetic", {}],
    ["power 0.5", "power", { exponent: 0.5 }],
    ["power mean -1", "power", { exponent: -1 }],
    ["power 0,5", "power", { exponent: 0.5 }],
    ["Power = 2", "power", { exponent: 2 }],
  ])("reads the aggregation %p", (words, method, parameters) => {
    expect(choiceFromWords(aggregations, words)).toEqual({ method, parameters });
  });

  test("reads -ize as -ise, and a longer name before the shorter one that it begins with", () => {
    expect(choiceFromWords(treatments, "Winsorize then log")?.method).toBe("winsorise then log");
    expect(choiceFromWords(treatments, "winsorise 7 points")).toEqual({
      method: "winsorise",
      parameters: { ...choiceFromWords(treatments, "winsorise")?.parameters, points: 7 },
    });
    expect(choiceFromWords(imputations, "group-median")?.method).toBe("group median");
  });

  test.each([
    "",
    "min",
    "maximum",
    "min-max 0-100-200",
    "min-max ten",
    "rank 5",
    "distance to reference",
    "distance to reference capped",
    "categorical 1 2 3 4 5 6 7",
    "z-score 1 2 3",
    "noneish",
    "0-100",
  ])("does not read %p as a normalisation", (words) => {
    expect(choiceFromWords(normalisations, words)).toBeNull();
  });
});

describe("wordsOfChoice", () => {
  test.each(Object.entries(registries))("%s: every method in words is read back", (_, registry) => {
    for (const definition of Object.values(registry)) {
      const named = definition.parameters.filter(({ kind }) => kind === "text");
      const choice = choose(definition, Object.fromEntries(named.map(({ name }) => [name, "C10"])));
      expect(choiceFromWords(registry, wordsOfChoice(registry, choice))).toEqual(choice);
    }
  });

  test("a method that names a unit says so where none is named", () =>
    expect(wordsOfChoice(normalisations, { method: "distance to reference", parameters: {} })).toBe(
      "distance to reference a unit's code",
    ));

  test("any figures and switches are read back", () => {
    const everything = Object.values(registries).flatMap((registry) =>
      Object.values(registry).map((definition) => ({ registry, definition })),
    );
    const figure = fc.oneof(
      fc.integer({ min: -1000, max: 1000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...everything),
        fc.infiniteStream(figure),
        fc.infiniteStream(fc.boolean()),
        fc.constantFrom("C10", "New York", "7", "São Tomé"),
        ({ registry, definition }, figures, switches, unit) => {
          const given = Object.fromEntries(
            definition.parameters.map(({ kind, name }) => [
              name,
              kind === "number"
                ? Number(figures.next().value) || 0
                : kind === "text"
                  ? unit
                  : Boolean(switches.next().value),
            ]),
          );
          const choice = choose(definition, given);
          expect(choiceFromWords(registry, wordsOfChoice(registry, choice))).toEqual(choice);
        },
      ),
    );
  });

  test.each([
    ["min-max", {}, "min-max 0-100"],
    ["z-score", {}, "z-score"],
    ["z-score", { mean: 100, deviation: 10 }, "z-score 100 10"],
    ["goalposts", { clip: false }, "goalposts 0-100 unclipped"],
  ])("writes %s %p as %p", (method, parameters, words) => {
    expect(wordsOfChoice(normalisations, { method, parameters })).toBe(words);
  });
});
