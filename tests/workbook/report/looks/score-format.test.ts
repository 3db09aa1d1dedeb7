import type { PlanCell, WorkbookPlan } from "../../../../src/workbook/plan";
import { looks } from "../../../../src/workbook/styles";
import { plannedCells, plannedReport, plannedSheet as sheetOf } from "../../../support/planned-report";
import { smallIndex } from "../../../support/small-index";

const planned = async (words: Readonly<Record<string, string>>): Promise<WorkbookPlan> =>
  plannedReport(await smallIndex({ "Gap reference": "best", ...words }));

const isScore = ({ style, value }: PlanCell): boolean =>
  (style === "score" || style === "scoreStrong") && typeof value === "number";
/** Number formats of the cells with scores on the sheets, the style's own where a cell has none. */
const formatsOf = (plan: WorkbookPlan, ...keys: string[]): readonly string[] => {
  const cells = keys.flatMap((key) => plannedCells(plan, key));
  return [...new Set(cells.filter(isScore).map(({ format }) => format ?? looks.score.format))].sort();
};
const everySheet = ["Normalised", "Scores", "References", "Contributions", "Audit"];
const firstIndex = ["Profile", "Ranking", "Gaps"];

test.each([
  ["min-max 0-100", "0.0"],
  ["Mazziotta-Pareto", "0.0"],
  ["z-score", "0.00"],
  ["percentile rank", "0.000"],
  ["distance to maximum", "0.000"],
])("scores under %s have the digits of their scale on every sheet: %s", async (normalisation, format) => {
  const plan = await planned({ Normalisation: normalisation });
  expect(formatsOf(plan, ...everySheet, ...firstIndex)).toEqual([format]);
});

test("an index on another scale than its parts has its own digits, and is not drawn beside them", async () => {
  const plan = await planned({ Normalisation: "min-max 0-100", "Aggregation ONE": "TOPSIS" });
  expect(formatsOf(plan, "Scores")).toEqual(["0.0", "0.000"]);
  expect(formatsOf(plan, "Normalised")).toEqual(["0.0"]);
  expect(formatsOf(plan, "Contributions")).toEqual(expect.arrayContaining(["0.000"]));
  const bars = (key: string) => sheetOf(plan, key).charts[0]!;
  const levels = (key: string): number => bars(key).series[0]!.values.rows;
  expect(bars("Profile").title).toBe("Parts against peers and best");
  expect(bars("Profile2").title).toBe("Scores against peers and best");
  expect([levels("Profile"), levels("Profile2")]).toEqual([2, 3]);
});

test("axes of a small scale have the digits that their steps need", async () => {
  const axes = (plan: WorkbookPlan): readonly (string | null)[] =>
    firstIndex.flatMap((key) => sheetOf(plan, key).charts.map(({ valueAxis }) => valueAxis?.format ?? null));
  expect(new Set(axes(await planned({ Normalisation: "min-max 0-100" })))).toEqual(new Set(["0", "0.0"]));
  expect(new Set(axes(await planned({ Normalisation: "z-score" })))).toEqual(new Set(["General"]));
});

test.each([
  ["arithmetic", "what each part adds to the score", "barStacked"],
  ["geometric", "weighted scores of its parts", "barStacked"],
  ["Copeland", "score", "barClustered"],
  ["median", "score", "barClustered"],
])("a ranking under %s shows: %s", async (aggregation, shown, kind) => {
  const plan = await planned({ Normalisation: "min-max 1-100", Aggregation: aggregation });
  const [chart] = sheetOf(plan, "Ranking").charts;
  expect([chart?.title, chart?.kind]).toEqual([`First index: ${shown}`, kind]);
});

test("a ranking of an index that does not add its parts up lists their scores as they are", async () => {
  const plan = await planned({ Normalisation: "min-max 1-100", Aggregation: "median" });
  const [head, table, parts] = sheetOf(plan, "Ranking").blocks;
  expect(head?.cells[1]?.[0]?.value).toContain("Right of the chart: the score of each part.");
  const [header, first] = parts!.cells;
  const column = header!.findIndex(({ value }) => value === "Capability A");
  const code = table!.cells[1]![1]!.value;
  const scores = sheetOf(plan, "Scores");
  const place = scores.blocks[1]!.cells.findIndex(([cell]) => cell?.value === code);
  const part = scores.blocks[2]!.cells[place]![1]!;
  expect(scores.blocks[2]!.cells.some((row) => row[1]?.value === "Capability A")).toBe(true);
  expect(first![column]!.value).toBe(part.value);
});
