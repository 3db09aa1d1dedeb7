import { partText, type Parts } from "../package/parts";
import { relationshipKind, relationships } from "../package/relationships";
import { workbookPart } from "../package/sheet-part";
import { stringText } from "./text";

const item = /<(?:[\w.-]+:)?si(?:\s[^>]*)?(?:\/>|>([^]*?)<\/(?:[\w.-]+:)?si>)/g;

/** The texts that cells refer to by number. */
export function sharedStrings(parts: Parts): readonly string[] {
  const workbook = workbookPart(parts);
  const part = relationships(parts, workbook).find((entry) => relationshipKind(entry) === "sharedStrings");
  if (part === undefined || parts[part.target] === undefined) return [];
  return [...partText(parts, part.target).matchAll(item)].map(([, xml = ""]) => stringText(xml));
}
