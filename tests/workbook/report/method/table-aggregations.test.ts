import { cellAddress } from "../../../../src/workbook/cells";
import type { PlanCell, WorkbookPlan } from "../../../../src/workbook/plan";
import { plannedCells, scoredReport } from "../../../support/planned-report";
import { smallIndex } from "../../../support/small-index";

const planned = async (words: Readonly<Record<string, string>>) =>
  scoredReport(await smallIndex({ Normalisation: "min-max 1-100", ...words }));

const texts = (plan: WorkbookPlan, key: string): readonly string[] =>
  plannedCells(plan, key).flatMap(({ value }) => (typeof value === "string" ? [value] : []));

/** The scores of one aggregate, by its code: the cells of its column below the header. */
function scoreCells(plan: WorkbookPlan, code: string): readonly PlanCell[] {
  const block = plan.sheets
    .find(({ key }) => key === "Scores")!
    .blocks.find(({ cells }) => cells.some((row) => row.some(({ value }) => value === code)))!;
  const header = block.cells.findIndex((row) => row.some(({ value }) => value === code));
  const column = block.cells[header]!.findIndex(({ value }) => value === code);
  return block.cells.slice(header + 1).map((row) => row[column]!);
}

/** What stands in a cell of values where there is none. */
const nothing = '=""';

const asValues = (method: string): string =>
  `written as values, which an edit does not move: there is no worksheet formula for ${method}`;
const unsplit = (methods: string): string =>
  `written as values: there is no worksheet formula for a split under ${methods}`;

test.each(["Copeland", "TOPSIS", "PROMETHEE II", "Kemeny", "benefit of the doubt"])(
  "scores under %s are the engine's values, and the audit says so",
  async (method) => {
    const { plan, results, model } = await planned({ Aggregation: method, "Gap reference": "best" });
    const cells = scoreCells(plan, "ONE");
    const own = results.scores[model.framework.findIndex(({ code }) => code === "ONE")]!;
    expect(cells).toHaveLength(model.units.length);
    expect(cells.filter(({ formula }) => formula !== undefined && formula !== nothing)).toEqual([]);
    expect(cells.map(({ value }) => (typeof value === "number" ? value : NaN))).toEqual([...own]);
    expect(texts(plan, "Audit")).toEqual(expect.arrayContaining([asValues(method), unsplit(method)]));
  },
);

test.each(["OWA 2", "Mazziotta-Pareto"])(
  "scores under %s are formulas; the split of gaps is values",
  async (words) => {
    const { plan } = await planned({
      Aggregation: words,
      Normalisation: "z-score 100 10",
      "Gap reference": "best",
    });
    const method = words.replace(" 2", "");
    expect(
      scoreCells(plan, "ONE").filter(({ formula }) => formula === undefined || formula === nothing),
    ).toEqual([]);
    expect(texts(plan, "Audit")).not.toContain(asValues(method));
    expect(texts(plan, "Audit")).toContain(unsplit(method));
  },
);

test("means over scores that are values stay formulas", async () => {
  const { plan } = await planned({ "Aggregation level 2": "Copeland", "Gap reference": "median" });
  const hasFormula = (code: string) =>
    scoreCells(plan, code).every(({ formula }) => formula !== undefined && formula !== nothing);
  expect(["A1", "A2", "A", "ONE"].map(hasFormula)).toEqual([false, false, true, true]);
  expect(texts(plan, "Audit")).toContain(asValues("Copeland"));
});

test("gaps to targets that have no score are empty, and their sheet says why; another index has its own", async () => {
  const { plan, results } = await planned({ "Aggregation A1": "TOPSIS", "Gap reference": "target" });
  expect(results.problems.map(({ code }) => code)).toContain("target-without-score");
  const gapSheets = plan.sheets
    .filter(({ key }) => key.startsWith("Gaps"))
    .map(({ key }) => texts(plan, key));
  const remark = /^No gaps where TOPSIS holds the units against each other, nor above/;
  expect(gapSheets.map((lines) => lines.some((line) => remark.test(line)))).toEqual([true, false]);
});

test("no number of the report is missing an address or infinite", async () => {
  const { plan } = await planned({ Aggregation: "Copeland", "Gap reference": "target" });
  for (const { sheet, blocks } of plan.sheets)
    for (const { row, column, cells } of blocks)
      cells.forEach((line, i) =>
        line.forEach(({ value }, j) => {
          const at = cellAddress({ sheet, row: row + i, column: column + j });
          if (typeof value === "number") expect([at, Number.isFinite(value)]).toEqual([at, true]);
        }),
      );
});
