import type { Area } from "../../cells";
import { address } from "../../cells";
import type { Block, ConditionalFormat, SheetPlan } from "../../plan";
import { at } from "../../../engine/internal";
import type { Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { blockName } from "../frame/block-name";
import type { Verdict } from "./content";
import type { SheetRow } from "./rows";
import { heightOf } from "./heights";
import { sheetColumns, textColumns, widths } from "./sizes";

/** Row of the first heading. */
export const firstRow = 3;

/** The rows of the text in blocks: what people write stands between them and after them, in blocks of its own. */
export function textBlocks(key: string, rows: readonly SheetRow[]): readonly Block[] {
  const ends = rows.flatMap(({ kind }, k) => (kind === "answer" ? [k] : []));
  return (["Text", "Middle"] as const).flatMap((name, part) => {
    const [from, to] = [part === 0 ? 0 : at(ends, part - 1) + 1, at(ends, part)];
    const cells = rows.slice(from, to).map((row) => row.cells);
    return [{ name: blockName(key, name), row: firstRow + from, column: 0, cells }];
  });
}

export const answerBlocks = (key: string, rows: readonly SheetRow[]): readonly Block[] =>
  rows
    .map(({ kind, cells }, k) => ({ kind, cells, row: firstRow + k }))
    .filter(({ kind }) => kind === "answer")
    .map(({ cells, row }, part) => ({
      name: blockName(key, part === 0 ? "Framework" : "Experts"),
      row,
      column: textColumns.from,
      cells: [[at(cells, textColumns.from)]],
    }));

/** Merged cells, widths, heights and print of the text. */
export const textFrame = (
  sheet: string,
  rows: readonly SheetRow[],
): Pick<SheetPlan, "merges" | "columnWidths" | "rowHeights" | "print"> => ({
  merges: rows.flatMap(({ kind }, k) =>
    kind === "text" || kind === "answer"
      ? [{ sheet, row: firstRow + k, column: textColumns.from, rows: 1, columns: textColumns.count }]
      : [],
  ),
  columnWidths: widths,
  rowHeights: { 0: 26, ...Object.fromEntries(rows.map((row, k) => [firstRow + k, heightOf(row)])) },
  print: {
    orientation: "portrait",
    repeatRows: null,
    wide: 1,
    tall: null,
    area: { sheet, row: 0, column: 0, rows: firstRow + rows.length, columns: sheetColumns },
  },
});

/** The verdicts in colours that everybody can distinguish, beside their words. */
export function verdictColours({ words }: Context, area: Area): readonly ConditionalFormat[] {
  const fills: Readonly<Record<Verdict, readonly [fill: string, font: string]>> = {
    good: ["D9EFEA", "0B5345"],
    caution: ["FFF1C9", "6B4E00"],
    warning: ["F9DDD5", "8A2408"],
  };
  const cell = address(area.row, area.column);
  return (["good", "caution", "warning"] as const).map((is) => ({
    kind: "formula",
    area,
    formula: `=${cell}=${formulaText(words.assessment[is])}`,
    fill: fills[is][0],
    font: fills[is][1],
    bold: true,
  }));
}
