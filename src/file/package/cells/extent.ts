import { address } from "../../../workbook/cells";
import { setAttribute } from "../xml/attributes";
import { children, replaceSpan, rootTag } from "../xml/children";
import { element } from "../xml/element";

/** The rectangle around the cells that a sheet lists. */
export class Extent {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  add(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  /** A1 form; that of a sheet without cells is "A1", as Excel has it. */
  get reference(): string {
    if (this.#bottom < 0) return "A1";
    const first = address(this.#top, this.#left);
    const last = address(this.#bottom, this.#right);
    return first === last ? first : `${first}:${last}`;
  }
}

/**
 * The text of a sheet part before its cells, with the extent of the cells. Its place is behind `sheetPr`: CT_Worksheet in
 * ECMA-376 part 1, 18.3.1.99.
 */
export function withDimension(before: string, reference: string, prefix: string): string {
  const listed = children(before);
  const dimension = listed.find(({ name }) => name === "dimension");
  if (dimension !== undefined) {
    const span = { start: dimension.start, end: dimension.tagEnd };
    return replaceSpan(before, span, setAttribute(before.slice(span.start, span.end), "ref", reference));
  }
  const at = listed.find(({ name }) => name === "sheetPr")?.end ?? rootTag(before).end;
  return before.slice(0, at) + element(`${prefix}dimension`, { ref: reference }) + before.slice(at);
}
