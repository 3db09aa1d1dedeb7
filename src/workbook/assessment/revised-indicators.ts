import type { AssessmentTables } from "./assessment-tables";

type Rated = Pick<AssessmentTables, "rated" | "round">;

/** Codes of the indicators that two workbooks rate in the same round: what differs between them was revised. */
export function revisedIndicators(one: Rated | undefined, other: Rated | undefined): readonly string[] {
  if (one === undefined || other === undefined || one.round !== other.round) return [];
  const rated = new Set(other.rated);
  return one.rated.filter((code) => rated.has(code));
}
