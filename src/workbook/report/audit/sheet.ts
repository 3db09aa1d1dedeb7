import type { SheetPlan } from "../../plan";
import {
  auditColumns,
  auditRows,
  auditTextRow,
  engineScoreCells,
  engineScores,
  keptInputRows,
  keptInputsPlace,
  keptTableRows,
  keptTablesPlace,
} from "./text";
import type { Context } from "../context/context";
import { range, text } from "../context/context";
import { leadCells, leadHeader } from "../frame/lead";
import { colours } from "../looks/palette";
import { aggregateNames } from "../frame/column-names";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { codeWidth, nameWidth } from "../frame/widths";
import { blockName } from "../frame/block-name";

/** What was done, by which version, to which cells, and whether engine and formulas agree. */
export function auditSheet(context: Context): SheetPlan {
  const sheet = context.layout.sheets.Audit;
  const rows = auditRows(context);
  const scores = engineScores(context);
  const { audit } = context.words;
  const codes = aggregateNames(context).codes;
  const live = context.input.mode === "live";
  const engine = engineScoreCells(context);
  const kept = keptInputRows(context);
  const tables = keptTableRows(context);
  return {
    ...emptySheet("Audit", sheet, colours.audit),
    blocks: [
      headBlock("Audit", audit.title, audit.subtitle),
      { name: blockName("Audit", "Text"), row: auditTextRow, column: 0, cells: rows },
      ...(live
        ? [
            {
              name: blockName("Audit", "EngineScores"),
              row: scores.row - 2,
              column: scores.column - context.layout.lead,
              cells: [
                [
                  text(audit.engineScores, "heading" as const),
                  ...range(context.layout.lead + codes.length - 1).map(() => text("", "heading" as const)),
                ],
                [...leadHeader(context), ...codes.map((code) => text(code, "header" as const))],
                ...leadCells(context, sheet).map((lead, i) => [...lead, ...(engine[i] ?? [])]),
              ],
            },
          ]
        : []),
      ...(kept.length === 0
        ? []
        : [{ name: blockName("Audit", "Inputs"), ...keptInputsPlace(context), cells: kept }]),
      ...(tables.length === 0
        ? []
        : [{ name: blockName("Audit", "Tables"), ...keptTablesPlace(context), cells: tables }]),
    ],
    columnWidths: {
      0: 36,
      1: 30,
      2: 24,
      3: 18,
      4: 14,
      5: 14,
      6: 44,
      7: 3,
      8: codeWidth(context),
      9: nameWidth(context),
    },
    rowHeights: { 0: 26 },
    print: {
      orientation: "landscape",
      repeatRows: [0, 0],
      wide: 1,
      tall: null,
      area: { sheet, row: 0, column: 0, rows: 2 + rows.length, columns: auditColumns },
    },
  };
}
