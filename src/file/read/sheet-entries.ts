import { partText, type Parts } from "../package/parts";
import { relationshipKind, relationships } from "../package/relationships";
import { workbookPart } from "../package/sheet-part";
import { attributes, relationshipId } from "../package/xml/attributes";
import { tags } from "../package/xml/tags";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** Part that holds it; null for what has no cells (chart sheets, dialogues). */
  readonly part: string | null;
}

/** The sheets of a workbook in the order of their tabs, hidden ones included. */
export function sheetEntries(parts: Parts): readonly SheetEntry[] {
  const workbook = workbookPart(parts);
  const text = partText(parts, workbook);
  const related = new Map(relationships(parts, workbook).map((entry) => [entry.id, entry]));
  const entries: SheetEntry[] = [];
  for (const { name: tagName, kind, start, end } of tags(text)) {
    if (tagName === "sheets" && kind === "close") break;
    if (tagName !== "sheet" || kind === "close") continue;
    const tag = text.slice(start, end);
    const { name = "", state = "visible" } = attributes(tag);
    const relationship = related.get(relationshipId(tag) ?? "");
    const isWorksheet = relationship !== undefined && relationshipKind(relationship) === "worksheet";
    entries.push({ name, visible: state === "visible", part: isWorksheet ? relationship.target : null });
  }
  return entries;
}
