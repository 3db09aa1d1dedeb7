import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";
import { worseWordIn } from "../words/worse-word";
import type { PlacedIndicator } from "./placed";

/**
 * One error for indicators whose name says that less is better ("Unemployment") although nothing states a direction. More
 * was scored as better, which is wrong if the name is right.
 */
export function doubtfulDirections(indicators: readonly PlacedIndicator[]): readonly ProblemDraft[] {
  const doubtful = indicators.filter(
    ({ entry, header }) => header.direction === undefined && worseWordIn(entry.name) !== null,
  );
  const [first] = doubtful;
  if (first === undefined) return [];
  const known = listed(doubtful.map(({ entry }) => entry.name));
  return [{ code: "direction-doubtful", severity: "error", cell: first.entry.at, details: { known } }];
}
