import { partText, type Parts } from "../parts";
import { ByteSink } from "./byte-sink";
import { cellXml, formulaXml, type WrittenCell } from "./cell-xml";
import { Extent, withDimension } from "./extent";
import { presentCells, presentRows, type PresentCell, type PresentRow } from "./present-rows";
import { sheetData } from "./sheet-data";

/** Cells to write into one row, from left to right. */
export interface WrittenRow {
  readonly row: number;
  readonly cells: readonly WrittenCell[];
}

/** What the sheet holds beside the cells to write. */
export interface PresentCells {
  /** Text of a sheet part whose rows are kept instead of the part's own; null for those. */
  readonly text: string | null;
  /** The formula of a present cell, written out; with its leading "=". */
  readonly formulaAt: (row: number, column: number) => string | null;
}

/**
 * Writes cells into a sheet part, in one pass over its text. Every other cell and the attributes of rows stay, and so
 * does the rest of the part, but for its `dimension`. A formula that stays is written out when it was shared with
 * cells, which may go.
 * @param written rows from top to bottom
 * @throws RangeError for a number that no cell can hold, naming the cell; nothing is changed then
 */
export function writeCells(
  parts: Parts,
  sheetPart: string,
  written: Iterable<WrittenRow>,
  present: PresentCells,
): void {
  const part = sheetData(partText(parts, sheetPart));
  const kept = present.text === null ? part : sheetData(present.text);
  const { prefix } = part;
  const sink = new ByteSink();
  const extent = new Extent();
  for (const { row, old, cells } of merged(presentRows(kept), written)) {
    let inside = "";
    for (const [column, xml] of mergedCells(
      row,
      old === null ? [] : presentCells(old, prefix),
      cells,
      prefix,
      present,
    )) {
      if (xml === "") continue;
      inside += xml;
      extent.add(row, column);
    }
    const attributes = old?.attributes ?? "";
    if (inside !== "" || attributes !== "")
      sink.add(`<${prefix}row r="${row + 1}"${attributes}>${inside}</${prefix}row>`);
  }
  const before = withDimension(part.before, extent.reference, prefix);
  parts[sheetPart] = sink.bytes(`${before}<${prefix}sheetData>`, `</${prefix}sheetData>${part.after}`);
}

interface MergedRow {
  readonly row: number;
  readonly old: PresentRow | null;
  readonly cells: readonly WrittenCell[];
}

function* merged(present: Iterator<PresentRow>, written: Iterable<WrittenRow>): Generator<MergedRow> {
  let next = present.next();
  for (const { row, cells } of written) {
    for (; next.done !== true && next.value.row < row; next = present.next())
      yield { row: next.value.row, old: next.value, cells: [] };
    const old = next.done !== true && next.value.row === row ? next.value : null;
    if (old !== null) next = present.next();
    yield { row, old, cells };
  }
  for (; next.done !== true; next = present.next()) yield { row: next.value.row, old: next.value, cells: [] };
}

/** Cells of one row with their text, from left to right; a written cell replaces the one that is there. */
function* mergedCells(
  row: number,
  present: readonly PresentCell[],
  written: readonly WrittenCell[],
  prefix: string,
  { formulaAt }: PresentCells,
): Generator<readonly [number, string]> {
  let i = 0;
  let last = -1;
  for (const cell of written) {
    if (cell.column <= last) throw new Error("Cells of a row are written from left to right, each once.");
    last = cell.column;
    for (let old = present[i]; old !== undefined && old.column <= cell.column; old = present[++i])
      if (old.column < cell.column) yield [old.column, unshared(old.xml, formulaAt(row, old.column), prefix)];
    yield [cell.column, cellXml(row, cell, prefix)];
  }
  for (const old of present.slice(i))
    yield [old.column, unshared(old.xml, formulaAt(row, old.column), prefix)];
}

function unshared(xml: string, formula: string | null, prefix: string): string {
  if (formula === null || !/\st=["']shared["']/.test(xml)) return xml;
  const pattern = new RegExp(`<${prefix}f(?=[\\s/>])[^>]*?(?:/>|>[^]*?</${prefix}f>)`);
  return xml.replace(pattern, () => formulaXml(formula, null, prefix));
}
