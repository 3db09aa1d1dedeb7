import fc from "fast-check";
import { defaultMethod, flagLimits, limitNames } from "../../../../src/engine";
import type { CellValue } from "../../../../src/workbook/cells";
import {
  limitSettingOf,
  limitSettings,
  methodInWords,
  readIndex,
  settingOf,
} from "../../../../src/workbook/read";
import { limitFigure } from "../../../../src/workbook/read/limits/limit-figure";
import { limitWords } from "../../../../src/workbook/read/words/limit-words";
import { methodWords } from "../../../../src/workbook/spanish";
import { evaluate, examplesOf } from "../../../support/examples";
import { contentsOf, gridOfRows } from "../../../support/grids";

const data = gridOfRows("Data", [
  ["Code", "X1", "X2"],
  ["A", 1, 10],
  ["B", 2, 40],
  ["C", 3, 20],
]);
const read = (...rows: readonly (readonly CellValue[])[]) => {
  const reading = readIndex(contentsOf([data, gridOfRows("Method", [["Setting", "Value"], ...rows])]));
  const ofLimits = reading.problems.filter(({ code }) => /^(limit|setting|value)-/.test(code));
  return {
    limits: reading.read ? reading.model.method.limits : null,
    problems: ofLimits.map(({ code, message, remedy, cell }) => ({ code, message, remedy, row: cell?.row })),
  };
};
const nodeCode = () => undefined;

test("the example of limitFigure holds", () => {
  for (const { expression, result } of examplesOf("src/workbook/read/limits/limit-figure.ts"))
    expect(evaluate(expression, { limitFigure })).toEqual(evaluate(result, {}));
});

test("limits are read from the Method, with decimal commas, percents and signs", () => {
  const { limits, problems } = read(
    ["Limit redundant", 0.8],
    ["limit negative", "-0,2"],
    ["LIMIT COVERAGE", "80%"],
    ["Limit weak", "< 0.25"],
    ["Limit levels", "12"],
    ["Limit alpha", "usual"],
    ["Limit KMO", "usual 0.6"],
    ["Limit skewness", null],
  );
  expect(problems).toEqual([]);
  expect(limits).toEqual({ redundant: 0.8, negative: -0.2, coverage: 0.8, weak: 0.25, levels: 12 });
});

test("a Method without limits has none", () => expect(read(["Ranks", "dense"]).limits).toBeUndefined());

test.each([
  ["Limit redundant", "1.5", "limit-unusable", "must be a number from 0 to 1. 0.9 was used"],
  ["Limit redundant", "high", "limit-unusable", "is high"],
  ["Limit negative", "0.4", "limit-unusable", "from -1 to 0. -0.4 was used"],
  ["Limit redundant", "1e3", "limit-unusable", "is 1e3"],
  ["Limit coverage", "65", "limit-unusable", "0.65 was used"],
  ["Limit levels", "2.5", "limit-not-a-count", "a whole number from 1 to 1000000. 20 was used"],
  ["Limit wide range", "0", "limit-not-a-count", "usual was used"],
  ["Limit redundnat", "0.8", "setting-misspelt", "Limit redundant"],
])("%s %s is a problem that names its cell", (title, value, code, message) => {
  const { problems } = read([title, value]);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems[0]?.row).toBe(1);
  expect(problems[0]?.message).toContain(message);
});

test("a value that is not understood leaves the usual limit", () =>
  expect(read(["Limit redundant", "1.5"]).limits).toBeUndefined());

test("the first of two rows counts, and the second is named", () => {
  const { limits, problems } = read(["Limit weak", 0.2], ["Límite débil", 0.1]);
  expect(limits).toEqual({ weak: 0.2 });
  expect(problems.map(({ code }) => code)).toEqual(["setting-repeated"]);
});

test("an unknown limit is answered with the limits, and not with every setting", () => {
  const { problems } = read(["Limit of everything", 3]);
  expect(problems[0]?.code).toBe("setting-unknown");
  expect(problems[0]?.remedy).toMatch(/: Limit coverage, .*Limit denominator\.$/);
});

test.each(limitNames)("every title of %s is understood, in each language", (name) => {
  const { spanish, others } = limitWords[name];
  for (const title of [flagLimits[name].title, spanish.title, ...others])
    expect(settingOf(title, nodeCode)?.title).toBe(flagLimits[name].title);
  expect(methodWords("es").title(flagLimits[name].title)).toBe(spanish.title);
});

test("the usual value in Spanish", () => {
  expect(methodWords("es").value("Limit redundant", "usual 0.9")).toBe("habitual 0.9");
  expect(read(["Límite redundante", "habitual"]).limits).toBeUndefined();
  expect(read(["Límite redundante", "habitual 0.9"]).problems).toEqual([]);
});

test("a method in words is read back as the same limits", () =>
  fc.assert(
    fc.property(fc.constantFrom(...limitNames), fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
      const { minimum, maximum } = flagLimits[name];
      const exact = minimum + share * (Math.min(maximum, 50) - minimum);
      const figure = "isWhole" in flagLimits[name] ? Math.round(exact) : Number(exact.toFixed(3));
      const method = { ...defaultMethod, limits: { [name]: figure } };
      const rows = methodInWords(method).filter(([title]) => title.startsWith("Limit "));
      const again = rows.reduce(
        (before, [title, words]) => limitSettingOf(title)?.set(before, words) ?? before,
        defaultMethod,
      );
      expect(again.limits).toEqual({ [name]: figure === 0 ? expect.closeTo(0) : figure });
    }),
  ));

test("limits are the last of the settings", () =>
  expect(methodInWords({ ...defaultMethod, limits: { weak: 0.1, coverage: 0.5 } }).slice(-2)).toEqual([
    ["Limit coverage", "0.5"],
    ["Limit weak", "0.1"],
  ]));

test("every limit has its usual value as the first one", () =>
  expect(limitSettings.every(({ values: [first] }) => first?.id === "usual")).toBe(true));
