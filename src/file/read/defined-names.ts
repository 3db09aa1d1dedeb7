import type { NameInfo } from "../../workbook/cells";
import { partText, type Parts } from "../package/parts";
import { workbookPart } from "../package/sheet-part";
import { attributes } from "../package/xml/attributes";
import { children } from "../package/xml/children";
import { unescapeXml } from "../package/xml/escape";
import { areaOf } from "../../workbook/area";

/** A name with what it refers to, as written; `sheetIndex` is that of the sheet it is local to. */
export interface DefinedName extends NameInfo {
  readonly refersTo: string;
  readonly sheetIndex: number | null;
}

/** All names of a workbook: its own, and those that belong to one sheet (print areas, names of a copied sheet). */
export function definedNames(parts: Parts): readonly DefinedName[] {
  const text = partText(parts, workbookPart(parts));
  const list = children(text).find(({ name }) => name === "definedNames");
  if (list === undefined || list.tagEnd === list.end) return [];
  return children(text, list.tagEnd).map(({ start, tagEnd, end }) => {
    const { name = "", localSheetId } = attributes(text.slice(start, tagEnd));
    const refersTo = unescapeXml(text.slice(tagEnd, end).replace(/<\/[^>]*>$/, ""));
    const sheetIndex = localSheetId === undefined ? null : Number(localSheetId);
    return { name, refersTo, sheetIndex, area: areaOf(refersTo) };
  });
}
