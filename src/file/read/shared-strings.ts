import { limits } from "../package/limits";
import { packageProblem } from "../package/package-error";
import { readPart, type Parts } from "../package/parts";
import { relationshipKind, relationships } from "../package/relationships";
import { workbookPart } from "../package/sheet-part";
import { StringText } from "./string-text";

/**
 * The texts that cells refer to by number.
 * @throws PackageError `limit-text`; `limit-cells` for more texts than there can be cells
 */
export function sharedStrings(parts: Parts): readonly string[] {
  const workbook = workbookPart(parts);
  const part = relationships(parts, workbook).find(
    (entry) => relationshipKind(entry) === "sharedStrings",
  )?.target;
  if (part === undefined || parts[part] === undefined) return [];
  const strings: string[] = [];
  const item = new StringText();
  readPart(parts, part, {
    open: (name) => {
      if (name === "si") item.begin();
      else item.open(name);
    },
    text: (text) => item.add(text),
    close: (name) => {
      item.close(name);
      if (name !== "si") return;
      if (strings.length === limits.cells) throw packageProblem("limit-cells", { part, limit: limits.cells });
      strings.push(item.end(part, null));
    },
  });
  return strings;
}
