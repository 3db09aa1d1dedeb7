import { PackageError } from "../package-error";
import { rootTag } from "../xml/children";

/** The text of a sheet part around its cells. */
export interface SheetData {
  /** Up to the start tag of `sheetData`. */
  readonly before: string;
  /** The rows. */
  readonly rows: string;
  /** From behind the end tag of `sheetData`. */
  readonly after: string;
  /** Prefix of the part's elements, with its colon; mostly none. */
  readonly prefix: string;
}

/** @throws Error when the text is not that of a worksheet */
export function sheetData(text: string): SheetData {
  const root = rootTag(text);
  const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
  const start = new RegExp(`<${prefix}sheetData(?:\\s[^>]*?)?(/?)>`).exec(text);
  if (start === null)
    throw new PackageError("not-a-workbook", "A sheet of the workbook has no place for cells.");
  const from = start.index + start[0].length;
  const endTag = `</${prefix}sheetData>`;
  const to = start[1] === "/" ? from : text.indexOf(endTag, from);
  return {
    before: text.slice(0, start.index),
    rows: text.slice(from, to),
    after: text.slice(start[1] === "/" ? from : to + endTag.length),
    prefix,
  };
}

/** A sheet part with other rows. */
export const sheetDataXml = ({ before, rows, after, prefix }: SheetData): string =>
  `${before}<${prefix}sheetData>${rows}</${prefix}sheetData>${after}`;
