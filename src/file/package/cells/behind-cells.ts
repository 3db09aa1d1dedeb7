import { rootTag } from "../xml/children";

/** The position behind the cells of a sheet part: what follows them is short. Undefined when it has no place for cells. */
export function behindCells(text: string): number | undefined {
  const { prefix } = rootTag(text);
  const name = prefix === "" ? "sheetData" : `${prefix}:sheetData`;
  const endTag = `</${name}>`;
  const end = text.lastIndexOf(endTag);
  if (end >= 0) return end + endTag.length;
  const empty = new RegExp(`<${name}(?:\\s[^>]*)?/>`).exec(text);
  return empty === null ? undefined : empty.index + empty[0].length;
}
