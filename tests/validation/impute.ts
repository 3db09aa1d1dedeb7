import { type Choice, type ImputeContext, imputations } from "../../src/engine";
import { compileTree } from "../../src/engine/model/tree";
import { goldenCase, type GoldenCells, stageTable } from "../support/golden";
import { sampleModel } from "../support/sample";
import { type Comparison, exact, golden, type Pair, relative } from "./comparison";
import { goldenLine } from "./golden";
import { average } from "./textbook/statistics";
import { carriedOn, onTheLine } from "./textbook/panel";
import { filledByNeighbours } from "./textbook/neighbours";

const sample = sampleModel();
const labels = sample.groups.find(({ code }) => code === "Region")!.labels;
/** Five years of twelve cities, one city after the other: the sample's rows in another reading. */
const years = 5;
const panel = {
  subjects: sample.units.map((_, i) => `city ${Math.floor(i / years)}`),
  times: Float64Array.from(sample.units, (_, i) => 2020 + (i % years)),
};
const context: ImputeContext = { labels, panel, framework: { tree: compileTree(sample), model: sample } };
const table = () => stageTable("denominate.json#default");

const impute = (method: string, given: readonly Float64Array[], parameters: Choice["parameters"] = {}) =>
  imputations[method]!.impute(given, context, parameters);

/** The filled cells, and every other cell as it was. */
function filled(reference: string, method: string, parameters: Choice["parameters"]): readonly Pair[] {
  const { input } = goldenCase<{ filled: GoldenCells }>(reference);
  const after = impute(method, stageTable(input), parameters);
  return stageTable(reference).map((expected, j) => ({ found: after[j]!, expected }));
}

const cases: readonly (readonly [name: string, method: string, parameters: Choice["parameters"]])[] = [
  ["mean", "mean", {}],
  ["median", "median", {}],
  ["groupMean", "group mean", {}],
  ["groupMedian", "group median", {}],
  ["rowMean", "row mean", { level: 2 }],
  ["rowMedian", "row median", { level: 3 }],
];

/** A method of the registry against a column by column rule. */
const inTime = (method: string, rule: (history: readonly number[]) => readonly number[]): Comparison => ({
  subject: { registry: "imputations", method },
  against: "each city of the sample read as five years of twelve",
  source: "independent code",
  tolerance: golden,
  pairs: () => {
    const after = impute(method, table());
    return table().map((column, j) => ({
      found: after[j]!,
      expected: Array.from({ length: column.length / years }, (_, city) =>
        rule([...column.slice(city * years, (city + 1) * years)]),
      ).flat(),
    }));
  },
});

/** Two indicators, the second one missing at the end: the likelihood is largest on the line through the others. */
function onRegressionLine(): readonly Pair[] {
  const [x, y] = [0, 1].map((j) => stageTable("normalise-complete.json#minmax0to100")[j]!) as [
    Float64Array,
    Float64Array,
  ];
  const seen = 40;
  const after = impute("EM", [x, y.map((value, i) => (i < seen ? value : NaN))]);
  const [a, b] = [[...x.slice(0, seen)], [...y.slice(0, seen)]];
  const [meanA, meanB] = [average(a), average(b)];
  const slope =
    average(a.map((value, i) => (value - meanA) * (b[i]! - meanB))) /
    average(a.map((value) => (value - meanA) ** 2));
  return [
    { found: after[1]!.slice(seen), expected: x.slice(seen).map((value) => meanB + slope * (value - meanA)) },
  ];
}

export const imputation: readonly Comparison[] = [
  {
    subject: { registry: "imputations", method: "none" },
    against: "the table itself",
    source: "definition",
    tolerance: exact,
    pairs: () => impute("none", table()).map((found, j) => ({ found, expected: table()[j]! })),
  },
  ...cases.map(([name, method, parameters]) =>
    goldenLine({ registry: "imputations", method }, `impute.json#${name}`, () =>
      filled(`impute.json#${name}`, method, parameters),
    ),
  ),
  inTime("linear in time", onTheLine),
  inTime("last value in time", (history) => carriedOn(history, years)),
  {
    subject: { registry: "imputations", method: "nearest neighbours" },
    against: "the sample, five neighbours",
    source: "independent code",
    tolerance: golden,
    pairs: () => {
      const expected = filledByNeighbours(table(), 5);
      return impute("nearest neighbours", table()).map((found, j) => ({ found, expected: expected[j]! }));
    },
  },
  {
    subject: { registry: "imputations", method: "EM" },
    against: "the regression line, where the gaps of two indicators are monotone (Anderson 1957)",
    source: "closed form",
    tolerance: relative(1e-6),
    pairs: onRegressionLine,
  },
];
