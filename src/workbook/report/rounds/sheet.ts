import type { SheetPlan } from "../../plan";
import { type RoundChanges, roundChanges } from "../../assessment";
import { text, type Context } from "../context/context";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { tablePrint } from "../frame/table-print";
import { widthOf } from "../frame/widths";
import { colours } from "../looks/palette";
import { said } from "../words";
import { cellsInOrder, headerCells, roundColumns, roundsHeaderRow, tableCells } from "./cells";
import { adjustedText, countsText, linkText } from "./sentences";

/** More cells than these nobody reads; the command has them all. */
const maximumRows = 2000;

/** How each level changed since the round before; null where the workbook has no two rounds. */
export function roundsSheet(context: Context): SheetPlan | null {
  const { model, source } = context.input;
  const found = roundChanges(model, source.assessment);
  if (found === null) return null;
  const sheet = context.layout.sheets.Rounds;
  const { rounds } = context.words;
  const [before, after] = found.names;
  const all = cellsInOrder(found);
  const shown: RoundChanges = { ...found, changes: all.slice(0, maximumRows) };
  const cut =
    all.length > maximumRows
      ? said(rounds.cut, { shown: maximumRows, count: all.length.toLocaleString("en") })
      : "";
  const names = shown.changes.map(({ name }) => name);
  return {
    ...emptySheet("Rounds", sheet, colours.results),
    blocks: [
      headBlock("Rounds", said(rounds.title, { before, after }), rounds.subtitle),
      {
        ...{ name: blockName("Rounds", "Sentences"), row: 2, column: 0 },
        cells: [
          [text(linkText(context, found), found.why === null ? "sentence" : "warning")],
          [text(adjustedText(context, found), "sentence")],
          [
            text(
              [countsText(context, found), cut].filter((sentence) => sentence !== "").join(" "),
              "sentence",
            ),
          ],
        ],
      },
      {
        ...{ name: blockName("Rounds", "Table"), row: roundsHeaderRow, column: 0 },
        cells: [headerCells(context, shown), ...tableCells(context, shown, sheet)],
      },
    ],
    freeze: { rows: roundsHeaderRow + 1, columns: 2 },
    columnWidths: {
      ...{ [roundColumns.unit]: 10, [roundColumns.name]: widthOf(names, 20, 40), [roundColumns.item]: 10 },
      [roundColumns.indicator]: widthOf(
        model.indicators.map(({ name }) => name),
        20,
        44,
      ),
      ...{ [roundColumns.before]: 10, [roundColumns.ratersBefore]: 30, [roundColumns.after]: 10 },
      ...{ [roundColumns.ratersAfter]: 30, [roundColumns.change]: 10 },
      ...{ [roundColumns.adjustedBefore]: 11, [roundColumns.adjustedAfter]: 11, [roundColumns.adjusted]: 11 },
    },
    rowHeights: { 0: 26, [roundsHeaderRow]: 32 },
    print: tablePrint(sheet, roundsHeaderRow, roundsHeaderRow + 1 + shown.changes.length, roundColumns.count),
  };
}
