import type { NameInfo } from "../../workbook/cells";
import { areaOfReference } from "../../workbook/area";
import { limits } from "../package/limits";
import { packageProblem } from "../package/package-error";
import { readPart, type Parts } from "../package/parts";
import { workbookPart } from "../package/sheet-part";

/** A name with what it refers to, as written; `sheetIndex` is that of the sheet it is local to. */
export interface DefinedName extends NameInfo {
  readonly refersTo: string;
  readonly sheetIndex: number | null;
}

/**
 * All names of a workbook: its own, and those that belong to one sheet (print areas, names of a copied sheet).
 * @throws PackageError `limit-names`
 */
export function definedNames(parts: Parts): readonly DefinedName[] {
  const names: DefinedName[] = [];
  let open: Readonly<Record<string, string>> | null = null;
  let refersTo = "";
  readPart(parts, workbookPart(parts), {
    open: (element, attributes) => {
      if (element !== "definedName") return;
      if (names.length === limits.names) throw packageProblem("limit-names", { limit: limits.names });
      [open, refersTo] = [attributes, ""];
    },
    text: (text) => {
      if (open !== null) refersTo += text;
    },
    close: (element) => {
      if (element !== "definedName" || open === null) return;
      const { name = "", localSheetId } = open;
      const sheetIndex = localSheetId === undefined ? null : Number(localSheetId);
      names.push({ name, refersTo, sheetIndex, area: areaOfReference(refersTo) });
      open = null;
    },
  });
  return names;
}
