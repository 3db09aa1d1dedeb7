import { ownPrefix } from "../../workbook/own-names";

/** Blocks that list the rows of a table as they were at the run, or are in an order that these make; by the table. */
const lists: Readonly<Record<string, readonly string[]>> = {
  ratings: ["Rated_Keys", "Rated_ScaleKeys", "Rated_Rule", "Moderation\\d*_", "Agreement\\d*_", "Audit_Text"],
  agreed: ["Moderation\\d*_", "Audit_Text"],
  evidence: ["Moderation\\d*_", "EvidenceCoverage\\d*_", "Profile\\d*_", "Audit_Text"],
  proposals: ["GroupWeights\\d*_"],
  scenarios: ["Compared\\d*_", "Audit_Text"],
  plan: ["Plan\\d*_", "Audit_Text"],
  costs: ["Plan\\d*_", "Levers\\d*_", "Audit_Text"],
};

/** Whether a block lists one of the tables that were changed. */
export function listsChanged(tables: readonly string[]): (block: string) => boolean {
  const patterns = tables.flatMap((table) => lists[table] ?? []);
  if (patterns.length === 0) return () => false;
  const pattern = new RegExp(`^${ownPrefix}(?:${patterns.join("|")})`, "i");
  return (block) => pattern.test(block);
}
