import { ahp, score } from "../../../../src/engine";
import type { CellValue } from "../../../../src/workbook/cells";
import type { PlanCell } from "../../../../src/workbook/plan";
import { readIndex } from "../../../../src/workbook/read";
import { planReport } from "../../../../src/workbook/report";
import { contentsOf, gridOfRows } from "../../../support/grids";

const square: readonly (readonly CellValue[])[] = [
  ["Ana", "a", "b", "c"],
  ["a", 1, 3, 5],
  ["b", "1/3", 1, 2],
  ["c", "1/5", "1/2", 1],
];

/** The report of a small index of one level, with judgements of its indicators, by a weighting. */
function reportOf(weights: string) {
  const contents = contentsOf([
    gridOfRows("Data", [
      ["uCode", "a", "b", "c"],
      ["U1", 1, 5, 2],
      ["U2", 2, 3, 9],
      ["U3", 3, 8, 4],
      ["U4", 4, 1, 6],
    ]),
    gridOfRows("Framework", [
      ["iCode", "iName", "Parent", "Weight"],
      ["a", "First", "Index", 2],
      ["b", "Second", "Index", 3],
      ["c", "Third", "Index", 5],
      ["Index", "The index", null, null],
    ]),
    gridOfRows("Method", [
      ["Setting", "Value"],
      ["Weights", weights],
      ["Gap reference", "best"],
    ]),
    gridOfRows("AHP", square),
    gridOfRows("Budget", [
      ["Code", "Eva", "Leo"],
      ["a", 10, 20],
      ["b", 30, 40],
      ["c", 60, 40],
    ]),
  ]);
  const reading = readIndex(contents);
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  const { model, source, problems } = reading;
  const outcome = score(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const run = { time: "", version: "", inputsDigest: "" };
  const plan = planReport({
    ...{ model, source, problems, results: outcome.results, description: contents.description },
    ...{ mode: "live", run, chosen: {} },
  });
  const cells = (key: string): readonly (readonly PlanCell[])[] =>
    plan.sheets
      .filter((sheet) => sheet.key === key)
      .flatMap(({ blocks }) => blocks.flatMap((block) => block.cells));
  return { model, results: outcome.results, cells };
}

const rowOf = (rows: readonly (readonly PlanCell[])[], first: string) =>
  rows.find(([cell]) => cell?.value === first) ?? [];
const values = (row: readonly PlanCell[]) => row.map(({ value }) => value);
/** The weights of the indicators on the sheet Parameters. */
const weightsIn = ({ cells }: ReturnType<typeof reportOf>) => {
  const rows = cells("Parameters");
  const column = rows.flatMap((row) => values(row).indexOf("Weight")).find((k) => k >= 0) ?? -1;
  return ["a", "b", "c"].map((code) => rows.find((row) => values(row).includes(code))?.[column]);
};

test.each(["given", "equal", "equal effective"])(
  "weights %s are formulas, and the audit says no more",
  (weights) => {
    const report = reportOf(weights);
    for (const cell of weightsIn(report)) expect(cell?.formula).toMatch(/^=IF\(/);
    expect(JSON.stringify(report.cells("Audit"))).not.toContain("written as values, made from");
  },
);

test.each([
  "AHP",
  "budget allocation",
  "PCA",
  "factor analysis",
  "entropy",
  "CRITIC",
  "correlation-balanced",
])("weights by %s are the engine's values, and the audit says what they are made from", (weights) => {
  const report = reportOf(weights);
  const cells = weightsIn(report);
  expect(cells.map((cell) => cell?.formula)).toEqual([undefined, undefined, undefined]);
  expect(cells.map((cell) => cell?.value)).toEqual([...report.results.weights.slice(0, 3)]);
  expect(JSON.stringify(report.cells("Audit"))).toContain(`Weights by ${weights} are written as values`);
});

test("the audit links each comparison, with its largest eigenvalue and consistency ratio", () => {
  const { cells, model } = reportOf("AHP");
  const { lambdaMax, consistencyRatio } = ahp(model.judgements.comparisons[0]!.ratios);
  const row = rowOf(
    cells("Audit").filter((line) => line[1]?.value === "Ana"),
    "The index",
  );
  expect(values(row).slice(0, 6)).toEqual(["The index", "Ana", "AHP!A1", 3, lambdaMax, consistencyRatio]);
  expect(row[2]?.link).toBe("AHP!A1");
});

test("the audit links the points of each expert", () => {
  const audit = reportOf("budget allocation").cells("Audit");
  expect(values(rowOf(audit, "Eva")).slice(0, 4)).toEqual(["Eva", "", "Budget!B2", 3]);
  expect(values(rowOf(audit, "Leo")).slice(0, 4)).toEqual(["Leo", "", "Budget!C2", 3]);
});

test("the audit links the weights of the framework only where they count", () => {
  const cell = (weights: string) =>
    values(
      rowOf(
        reportOf(weights)
          .cells("Audit")
          .filter((line) => line[1]?.value === "a"),
        "First",
      ),
    )[2];
  expect(cell("given")).toBe("Framework!D2");
  expect(cell("AHP")).toBe("");
});
