import type { Parts } from "../package";
import { relationshipKind, relationships, removeRelationship } from "../package/relationships";
import { removeUnreferenced } from "../package/remove-part";
import { workbookPart } from "../package/sheet-part";

/** Excel makes the chain anew when it is not there, and repairs the file when it names a cell without a formula. */
export function removeCalculationChain(parts: Parts): void {
  const workbook = workbookPart(parts);
  for (const relationship of relationships(parts, workbook))
    if (relationshipKind(relationship) === "calcChain") {
      removeRelationship(parts, workbook, relationship.id);
      removeUnreferenced(parts, relationship.target);
    }
}
