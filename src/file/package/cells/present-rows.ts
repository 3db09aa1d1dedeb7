import { address, columnOf } from "../../../workbook/cells";
import { attributes } from "../xml/attributes";
import type { SheetData } from "./sheet-data";

/** A row that a sheet part has. */
export interface PresentRow {
  readonly row: number;
  /** Its attributes as written, but for the address and the hint of which columns it spans. */
  readonly attributes: string;
  /** The text of its cells. */
  readonly content: string;
}

export interface PresentCell {
  readonly column: number;
  /** Its element, with the address that it may have left out. */
  readonly xml: string;
}

const addressOrSpans = /\s+(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The rows of a sheet part in their order, each read when it is needed; a row may leave its address out. */
export function* presentRows({ rows, prefix }: SheetData): Generator<PresentRow> {
  const pattern = new RegExp(`<${prefix}row(?=[\\s/>])([^>]*?)(?:/>|>([^]*?)</${prefix}row\\s*>)`, "g");
  let row = -1;
  for (const [, given = "", content = ""] of rows.matchAll(pattern)) {
    row = Number(attributes(given)["r"] ?? row + 2) - 1;
    yield { row, attributes: given.replace(addressOrSpans, "").trimEnd(), content };
  }
}

/** The cells of a row from left to right; a cell may leave its address out. */
export function presentCells({ row, content }: PresentRow, prefix: string): readonly PresentCell[] {
  const pattern = new RegExp(`<${prefix}c(?=[\\s/>])([^>]*?)(?:/>|>[^]*?</${prefix}c\\s*>)`, "g");
  const cells: PresentCell[] = [];
  let column = -1;
  for (const [xml, given = ""] of content.matchAll(pattern)) {
    const letters = /\sr\s*=\s*["']([A-Z]+)/i.exec(given)?.[1];
    column = letters === undefined ? column + 1 : columnOf(letters);
    const tag = `<${prefix}c`;
    const addressed = `${tag} r="${address(row, column)}"${xml.slice(tag.length)}`;
    cells.push({ column, xml: letters === undefined ? addressed : xml });
  }
  return cells;
}
