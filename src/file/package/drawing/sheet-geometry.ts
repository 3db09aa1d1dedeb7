import { attributes, isTrue } from "../xml/attributes";
import { rootTag } from "../xml/children";
import { tags } from "../xml/tags";

/** How wide and high the cells of a sheet are, in points. */
export interface SheetGeometry {
  /** Width of columns from `column` on. */
  width(column: number, columns: number): number;
  height(row: number, rows: number): number;
}

/** Excel's own when a sheet does not say: 64 pixels, 20 pixels. */
const defaultWidth = 48;
const defaultHeight = 15;

/** Reads widths and heights out of the text of a sheet part. Good to a pixel where the default font is 11 points. */
export function sheetGeometry(text: string): SheetGeometry {
  const { width: usualWidth, height: usualHeight, columns: widths } = beforeCells(text);
  const heights = rowHeights(text);
  const sum = (from: number, count: number, size: (i: number) => number): number =>
    Array.from({ length: count }, (_, i) => size(from + i)).reduce((total, next) => total + next, 0);
  return {
    width: (column, columns) =>
      sum(
        column,
        columns,
        (i) => widths.findLast(({ from, to }) => from <= i && i <= to)?.width ?? usualWidth,
      ),
    height: (row, rows) => sum(row, rows, (i) => heights.get(i) ?? usualHeight),
  };
}

interface ColumnWidths {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

function beforeCells(text: string): { width: number; height: number; columns: readonly ColumnWidths[] } {
  const columns: ColumnWidths[] = [];
  let [width, height] = [defaultWidth, defaultHeight];
  for (const { name, start, end } of tags(text)) {
    if (name === "sheetData") break;
    const given = attributes(text.slice(start, end));
    if (name === "sheetFormatPr") {
      width = given["defaultColWidth"] === undefined ? width : points(Number(given["defaultColWidth"]));
      height = Number(given["defaultRowHeight"] ?? height);
    }
    if (name === "col" && given["width"] !== undefined)
      columns.push({
        from: Number(given["min"]) - 1,
        to: Number(given["max"]) - 1,
        width: isTrue(given["hidden"]) ? 0 : points(Number(given["width"])),
      });
  }
  return { width, height, columns };
}

/** Characters to points: ECMA-376 part 1, 18.3.1.13, for digits 7 pixels wide, at 96 pixels per inch. */
const points = (characters: number): number =>
  (Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 72) / 96;

function rowHeights(text: string): ReadonlyMap<number, number> {
  const { prefix } = rootTag(text);
  const pattern = new RegExp(`<${prefix === "" ? "" : `${prefix}:`}row\\s[^>]*>`, "g");
  const heights = new Map<number, number>();
  for (const [tag] of text.matchAll(pattern)) {
    const { r, ht, hidden } = attributes(tag);
    if (isTrue(hidden)) heights.set(Number(r) - 1, 0);
    else if (ht !== undefined) heights.set(Number(r) - 1, Number(ht));
  }
  return heights;
}
