import type { Model } from "../../../engine";
import {
  type AgreedRow,
  agreedOfRound,
  type AssessmentTables,
  countedRow,
} from "../../../workbook/assessment";
import type { Core } from "../core";
import { indexOf } from "../core";
import { RefusedError } from "../failure";

/** The assessment of the last reading, with a rated indicator. @throws RefusedError where the indicator is not rated */
export function assessmentOf(core: Core, indicator: string): AssessmentTables {
  const { assessment } = indexOf(core).source;
  if (assessment === undefined || !assessment.rated.includes(indicator))
    throw new RefusedError("not-rated", indicator);
  return assessment;
}

/** The row of Agreed that counts for a cell in the round that is scored, in a panel that of its unit's time; null when it has none. */
export function agreedRowOf(
  { agreed, rounds, round }: Pick<AssessmentTables, "agreed" | "rounds" | "round">,
  unit: string,
  indicator: string,
): AgreedRow | null {
  const ofRound = agreedOfRound({ agreed, rounds, round }, round);
  return countedRow(ofRound.filter((row) => row.unit === unit && row.item === indicator));
}

/** The unit and the round by which the user's tables name a unit of the model: in a panel the subject, and the time. */
export function namedInTables(
  { units, panel }: Pick<Model, "units" | "panel">,
  { round }: Pick<AssessmentTables, "round">,
  unit: string,
): { readonly unit: string; readonly round: string | null } {
  const i = units.findIndex(({ code }) => code === unit);
  const [subject, time] = [panel?.subjects[i], panel?.times[i]];
  return subject === undefined || time === undefined
    ? { unit, round }
    : { unit: subject, round: String(time) };
}
