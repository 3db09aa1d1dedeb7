import { limits } from "../package/limits";
import { damaged, packageProblem } from "../package/package-error";
import { readPart, type Parts } from "../package/parts";
import { relationshipKind, relationships } from "../package/relationships";
import { workbookPart } from "../package/sheet-part";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** Part that holds it; null for what has no cells (chart sheets, dialogues). */
  readonly part: string | null;
}

/**
 * The sheets of a workbook in the order of their tabs, hidden ones included.
 * @throws PackageError `limit-sheets`; `part-damaged` when two sheets are one, or one has the name of another
 */
export function sheetEntries(parts: Parts): readonly SheetEntry[] {
  const workbook = workbookPart(parts);
  const related = new Map(relationships(parts, workbook).map((entry) => [entry.id, entry]));
  const entries: SheetEntry[] = [];
  const taken = new Set<string>();
  let inList = false;
  readPart(parts, workbook, {
    open: (element, attributes) => {
      if (element === "sheets") inList = true;
      if (element !== "sheet" || !inList) return;
      if (entries.length === limits.sheets) throw packageProblem("limit-sheets", { limit: limits.sheets });
      const { name = "", state = "visible" } = attributes;
      const [, id = ""] = Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
      const relationship = related.get(id);
      const isWorksheet = relationship !== undefined && relationshipKind(relationship) === "worksheet";
      const part = isWorksheet ? relationship.target : null;
      for (const key of [`name ${name.toLowerCase()}`, ...(part === null ? [] : [`part ${part}`])]) {
        if (taken.has(key)) throw damaged(workbook, `it lists the sheet ${name} twice`);
        taken.add(key);
      }
      entries.push({ name, visible: state === "visible", part });
    },
    close: (element) => {
      if (element === "sheets") inList = false;
    },
  });
  return entries;
}
