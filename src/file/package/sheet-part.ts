import { PackageError } from "./package-error";
import { partText, type Parts } from "./parts";
import { relationshipKind, relationships } from "./relationships";
import { attributes, relationshipId } from "./xml/attributes";
import { tags } from "./xml/tags";

/** The part of the workbook itself: "xl/workbook.xml" in nearly every file. */
export function workbookPart(parts: Parts): string {
  const main = relationships(parts, "").find(
    (relationship) => relationshipKind(relationship) === "officeDocument",
  );
  if (main === undefined) throw new PackageError("not-a-workbook", "The file holds no workbook.");
  return main.target;
}

/**
 * The part of a sheet, found by the sheet's name, in which upper and lower case are the same.
 * @throws PackageError `sheet-missing` when no sheet has the name.
 */
export function sheetPart(parts: Parts, sheetName: string): string {
  const workbook = workbookPart(parts);
  const text = partText(parts, workbook);
  const wanted = sheetName.toLowerCase();
  for (const { name, start, end } of tags(text)) {
    if (name !== "sheet") continue;
    const tag = text.slice(start, end);
    if (attributes(tag)["name"]?.toLowerCase() !== wanted) continue;
    const id = relationshipId(tag);
    const target = relationships(parts, workbook).find((relationship) => relationship.id === id)?.target;
    if (target !== undefined) return target;
  }
  throw new PackageError("sheet-missing", `The workbook has no sheet ${sheetName}.`);
}
