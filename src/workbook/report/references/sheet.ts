import type { SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { blank, text } from "../context/context";
import { weightsRemark } from "../context/unit-weights";
import { colours } from "../looks/palette";
import { referenceCells, referenceHeader, referenceLabels } from "./cells";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { groupWidth } from "../frame/widths";
import { headerRow } from "../frame/unit-rows";
import { blockName } from "../frame/block-name";

/** What scores are compared with: targets, best, medians, each group's medians. */
export function referencesSheet(context: Context): SheetPlan {
  const sheet = context.layout.sheets.References;
  const { labels, aggregates } = context.layout.references;
  const { names, codes } = referenceHeader(context);
  const cells = referenceCells(context, sheet);
  const { tables: labelsOf, workings } = context.words;
  return {
    ...emptySheet("References", sheet, colours.workings),
    blocks: [
      headBlock(
        "References",
        workings.references,
        workings.referencesText,
        weightsRemark(context, workings.referencesWeighted),
      ),
      {
        name: blockName("References", "Labels"),
        row: headerRow - 1,
        column: 0,
        cells: [[blank], [text(labelsOf.reference, "header")], ...referenceLabels(context)],
      },
      {
        name: blockName("References", "Table"),
        row: headerRow - 1,
        column: aggregates.column,
        cells: [names, codes, ...cells],
      },
    ],
    freeze: { rows: labels.row, columns: 1 },
    columnWidths: {
      0: Math.max(30, groupWidth(context)),
      ...Object.fromEntries(names.map((_, k) => [k + 1, 12])),
    },
    rowHeights: { 0: 26, [headerRow - 1]: 60 },
    print: {
      orientation: "landscape",
      repeatRows: [headerRow - 1, headerRow],
      wide: 1,
      tall: null,
      area: { sheet, row: 0, column: 0, rows: labels.row + labels.rows, columns: names.length + 1 },
    },
  };
}
