import { score as scoreModel } from "../../src/engine";
import { difference } from "../support/golden";
import { sampleModel } from "../support/sample";
import { allFunctions } from "./support/all-functions";

const { AGGREGATE, CONTRIBUTIONS, GAP, IMPUTE, NORMALISE, RANKS, SCORE } = allFunctions;

/** One capability's routine of the sample, and the engine's own result for it. */
const sample = sampleModel({ gap: { reference: "median" } });
const routine = sample.framework.filter(({ parent }) => parent === "SA1");
const indicators = sample.indicators.filter(({ code }) => routine.some((node) => node.code === code));
const model = {
  ...sample,
  indicators: indicators.map((indicator) => ({ ...indicator, denominator: null })),
  framework: [...routine, { ...sample.framework.find(({ code }) => code === "SA1")!, parent: null }],
};
const outcome = scoreModel(model);
if (!outcome.ok) throw new Error("The routine is not scored.");
const { results } = outcome;

/** Cells as Excel gives them: blank is an empty text. */
const cells = (columns: readonly Float64Array[]): (number | string)[][] =>
  Array.from(columns[0] ?? [], (_, i) =>
    columns.map((column) => (Number.isNaN(column[i]) ? "" : (column[i] ?? ""))),
  );
const column = (rows: unknown[][], j = 0): (number | null)[] =>
  rows.map((row) => (row[j] === "" ? null : Number(row[j])));
const raw = cells(model.indicators.map(({ values }) => values));
const directions = [model.indicators.map(({ direction }) => direction)];
const weights = [routine.map(({ weight }) => weight)];

test("functions in cells give what the report gives", async () => {
  const scores = await SCORE(raw, weights, directions);
  expect(difference(results.scores[3] ?? [], column(scores))).toBeNull();
  expect(difference(results.ranks[3] ?? [], column(await RANKS(scores)))).toBeNull();
  expect(difference(results.gaps[3] ?? [], column(await GAP(scores, "median")))).toBeNull();
  const split = await CONTRIBUTIONS(raw, weights, directions, undefined, undefined, "median");
  results.contributions[0]?.byIndicator.forEach((own, j) =>
    expect(difference(own, column(split, j))).toBeNull(),
  );
});

test("normalising and then aggregating is scoring", async () => {
  const normalised = await NORMALISE(raw, "min-max 1-100", directions);
  const scores = await SCORE(raw, weights, directions, "min-max 1-100", "geometric", "require share 0.6");
  expect(await AGGREGATE(normalised, weights, "geometric", "require share 0.6")).toEqual(scores);
});

test("a list may lie in a row: the result lies as it does", async () => {
  expect(await NORMALISE([[1, 2, 5]])).toEqual([[0, 25, 100]]);
  expect(await RANKS([[1, "", 5]])).toEqual([[2, "", 1]]);
  expect(await GAP([[1, 2, 5]], 10)).toEqual([[9, 8, 5]]);
});

test("blanks, texts and figures typed as text are missing", async () =>
  expect(await NORMALISE([[1], [""], ["7"], [true], [null], [3]])).toEqual([
    [0],
    [""],
    [""],
    [""],
    [""],
    [100],
  ]));

test("an argument that points to a blank cell counts as left out", async () =>
  expect(await NORMALISE([[1], [3]], "", [[""]])).toEqual(await NORMALISE([[1], [3]])));

test("what Office.js puts behind the last argument is no argument", async () => {
  const called: (...given: unknown[]) => unknown = RANKS as never; // as the runtime calls it
  expect(await called([[1, 5]], { functionName: "RANKS" })).toEqual([[2, 1]]);
});

describe("imputation in cells", () => {
  test("by rows goes by all columns and their directions", async () => {
    const rows = [
      [0, 10, 100],
      [10, 0, 200],
      [4, 2, ""],
    ];
    expect(await IMPUTE(rows, "row mean", undefined, undefined, [[1, -1, 1]])).toEqual(
      rows.with(2, [4, 2, 160]),
    );
  });

  test("along time follows each unit of the groups", async () => {
    const years = [[2020], [2020], [2021], [2021]];
    const units = [["a"], ["b"], ["a"], ["b"]];
    expect(await IMPUTE([[1], [5], [""], [""]], "last value in time", units, years)).toEqual([
      [1],
      [5],
      [1],
      [5],
    ]);
  });
});
