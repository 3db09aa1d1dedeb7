import type { PlanCell, SheetPlan } from "../../plan";
import { live, range, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { columnRange } from "../formulas/ranges";
import { formulaText } from "../formulas/formula-text";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { tablePrint } from "../frame/table-print";
import { widthOf } from "../frame/widths";
import { colours } from "../looks/palette";
import { tieToleranceFormula } from "../twins/rank";
import { said } from "../words";
import { movesChart } from "./chart";
import { editionsLayout, type EditionsLayout, freshRow, sentencesRow } from "./layout";
import { sentenceCells } from "./sentences";
import { tableCells, tableHeaders } from "./table";

/** What changed each unit between two rounds, or years, of ratings; null where the workbook has one. */
export function editionsSheet(context: Context, index: IndexSheets): SheetPlan | null {
  const layout = editionsLayout(context, index);
  if (layout === null) return null;
  const { sheet, lead, now, editions } = layout;
  const { editions: words } = context.words;
  const key = `Editions${index.suffix}`;
  const chart = movesChart(context, index, layout);
  const [before, after] = editions.names;
  const title = said(words.title, { index: nodeAt(context.model, index.root).name, before, after });
  return {
    ...emptySheet(key, sheet, colours.results),
    blocks: [
      headBlock(key, title, words.subtitle),
      { name: blockName(key, "Fresh"), row: freshRow, column: 0, cells: [[freshCell(context, layout)]] },
      {
        ...{ name: blockName(key, "Sentences"), row: sentencesRow, column: 0 },
        cells: sentenceCells(context, layout),
      },
      {
        ...{ name: blockName(key, "Table"), row: lead.row - 2, column: 0 },
        cells: [...tableHeaders(context, layout), ...tableCells(context, index, layout)],
      },
    ],
    charts: chart === null ? [] : [chart],
    freeze: { rows: 0, columns: 2 },
    columnWidths: {
      ...Object.fromEntries(range(now.column).map((column) => [column, 12])),
      0: widthOf(
        editions.changes.map(({ unit }) => unit),
        8,
        24,
      ),
      1: widthOf(
        editions.changes.map(({ name }) => name),
        24,
        44,
      ),
    },
    rowHeights: { 0: 26, [lead.row - 1]: 46 },
    hiddenColumns: [now.column],
    print: tablePrint(sheet, lead.row - 1, lead.row + lead.rows, now.column),
  };
}

/** Whether the editions were compared with the index of now, in a sentence that ends with its date. */
function freshCell(context: Context, { sheet, scores, now, editions }: EditionsLayout): PlanCell {
  const { editions: words } = context.words;
  const date = context.input.run.time.slice(0, 10);
  const [fresh, old] = [said(words.fresh, { date }), said(words.old, { date })];
  if (editions.changes.length === 0) return text(fresh, "sentence");
  const [then, current] = [columnRange(scores, 1, sheet), columnRange(now, 0, sheet)];
  const differ = `IF(ISNUMBER(${then})*ISNUMBER(${current}),--(ABS(${then}-${current})>${tieToleranceFormula(then)}),--(ISNUMBER(${then})<>ISNUMBER(${current})))`;
  return live(`IF(SUM(${differ})=0,${formulaText(fresh)},${formulaText(old)})`, fresh, "sentence", true);
}
