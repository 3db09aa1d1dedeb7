import type { SheetPlan } from "../../plan";
import { range, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { testOf } from "../context/test-of";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { tablePrint } from "../frame/table-print";
import { textOver } from "../frame/text-over";
import { widthOf } from "../frame/widths";
import { colours } from "../looks/palette";
import { countText } from "../tested/count-text";
import { madeText } from "../tested/made-text";
import { said } from "../words";
import { failureCells, failureHeader, traceCells, traceColumns, traceHeader } from "./cells";

const againRow = 2;
const tableRow = 5;

/** What each stage did in the runs of a test; null without a test. */
export function traceSheet(context: Context, index: IndexSheets): SheetPlan | null {
  const test = testOf(context, index.root);
  if (test === null) return null;
  const key = `Trace${index.suffix}`;
  const sheet = index.sheets.Trace;
  const { trace } = context.words;
  const runs = countText(context, test.settings.runs);
  const cells = traceCells(context, test);
  const failures = failureCells(context, test);
  const failuresRow = tableRow + 1 + cells.length + 2;
  const firstFailure = test.uncertainty.failures[0]?.replicate ?? Math.min(417, test.settings.runs) - 1;
  const header = failureHeader(context);
  return {
    ...emptySheet(key, sheet, colours.tests),
    blocks: [
      headBlock(
        key,
        said(trace.title, { index: nodeAt(context.model, index.root).name }),
        said(trace.subtitle, { runs }),
      ),
      {
        name: blockName(key, "Again"),
        row: againRow,
        column: 0,
        cells: [
          [
            text(
              `${said(trace.again, { runs })} ${said(trace.command, { number: firstFailure + 1 })}`,
              "sentence",
            ),
          ],
          [text(madeText(context, test), "subtitle")],
        ],
      },
      {
        name: blockName(key, "Table"),
        row: tableRow,
        column: 0,
        cells: [traceHeader(context), ...cells],
      },
      {
        name: blockName(key, "Failures"),
        row: failuresRow,
        column: 0,
        cells: [
          textOver(trace.failures, header.length, "heading"),
          failures.length === 0 ? textOver(trace.noFailures, header.length, "note") : header,
          ...failures,
        ],
      },
    ],
    freeze: { rows: tableRow + 1, columns: 2 },
    columnWidths: {
      0: 24,
      1: widthOf(
        cells.map((row) => String(row[1]?.value ?? "")),
        26,
        44,
      ),
      ...Object.fromEntries(range(traceColumns - 3).map((k) => [k + 2, 12])),
      [traceColumns - 1]: 44,
    },
    rowHeights: { 0: 26, [tableRow]: 32 },
    print: tablePrint(sheet, tableRow, failuresRow + 2 + failures.length, traceColumns),
  };
}
