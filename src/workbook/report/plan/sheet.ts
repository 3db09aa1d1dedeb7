import type { ConditionalFormat, SheetPlan, StyleRole } from "../../plan";
import { range, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { cell, part } from "../formulas/ranges";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { colours } from "../looks/palette";
import { said } from "../words";
import { planBlocks } from "./blocks";
import { frontierChart } from "./frontier";
import { planLayout, planWidth, stepColumns, type PlanLayout } from "./layout";

/** Texts over all columns. */
const textStyles: readonly StyleRole[] = ["text", "warning", "error"];
const line = 15;
/** Characters in a line over all columns. */
const across = 165;

/** Which steps a budget buys; null where the report has no plan of this index. */
export function planSheet(context: Context, index: IndexSheets): SheetPlan | null {
  const layout = planLayout(context, index);
  if (layout === null) return null;
  const key = `Plan${index.suffix}`;
  const { sheet } = layout;
  const { plan: words } = context.words;
  const chart = frontierChart(context, index, layout);
  const blocks = [
    headBlock(key, said(words.title, { index: nodeAt(context.model, index.root).name }), words.subtitle),
    ...planBlocks(context, index, layout),
  ];
  const texts = blocks.flatMap(({ row, cells }) =>
    cells.flatMap(([first], k) =>
      textStyles.includes(first?.style ?? "input")
        ? [{ row: row + k, text: String(first?.value ?? "") }]
        : [],
    ),
  );
  return {
    ...emptySheet(key, sheet, colours.results),
    blocks,
    charts: chart === null ? [] : [chart],
    conditionalFormats: [...sureSteps(layout), ...notTaken(layout)],
    merges: texts.map(({ row }) => ({ sheet, row, column: 0, rows: 1, columns: planWidth })),
    columnWidths: {
      ...{ 0: 36, 1: 36, 2: 30, [planWidth]: 3 },
      ...Object.fromEntries(range(planWidth - 3).map((k) => [k + 3, 11])),
      ...Object.fromEntries(range(3).map((k) => [layout.choices.column + k, 14])),
    },
    rowHeights: {
      0: 26,
      ...Object.fromEntries(
        texts.map(({ row, text }) => [row, line * Math.max(1, Math.ceil(text.length / across))]),
      ),
      ...Object.fromEntries(
        [layout.steps, layout.units, layout.live, layout.costs]
          .filter(({ rows }) => rows > 0)
          .map(({ row }) => [row - 1, 32]),
      ),
    },
    print: {
      orientation: "landscape",
      repeatRows: null,
      wide: 1,
      tall: null,
      breaks: [layout.live, layout.costs].filter(({ rows }) => rows > 0).map(({ row }) => row - 3),
      area: { sheet, row: 0, column: 0, rows: layout.end, columns: planWidth },
    },
  };
}

/** Of the plan that follows the budget, what the budget does not pay for is grey. */
function notTaken({ live, sheet }: PlanLayout): readonly ConditionalFormat[] {
  if (live.rows === 0) return [];
  const formula = `=${cell(live, 0, stepColumns.share, sheet, "column")}=0`;
  return [{ kind: "formula", area: live, formula, fill: null, font: colours.median, bold: false }];
}

/** Steps that are in the plans of nine runs of ten are marked. */
function sureSteps({ plan, sheet, steps }: PlanLayout): readonly ConditionalFormat[] {
  if (plan.shares === null || steps.rows === 0) return [];
  const area = part(steps, 0, stepColumns.share, steps.rows, 1);
  const formula = `=${cell(area, 0, 0, sheet)}>=0.9`;
  return [{ kind: "formula", area, formula, fill: colours.ahead, font: null, bold: true }];
}
