import { placeOf } from "../../assessment";
import type { AssessmentSubjects } from "../../read";
import type { AssessmentRequest } from "./assessment-request";

/** Who rates what already, also where the level is blank. */
export interface GivenRatings {
  /** Names of the raters in the table, in the order of their first rows. */
  readonly raters: readonly string[];
  /** Raters of a unit in an indicator, by codes. */
  of(unit: string, indicator: string): readonly string[];
}

/** The ratings of the round that is asked for; of a panel, those of any time of the subject. */
export function givenRatings(
  { assessment }: Pick<AssessmentSubjects, "assessment">,
  { round, raters: asked }: Pick<AssessmentRequest, "round" | "raters">,
): GivenRatings {
  const found = new Map<string, string[]>();
  const raters = new Set<string>();
  const spelt = new Map(asked.map((name) => [name.trim().toLowerCase(), name]));
  for (const row of assessment?.ratings ?? []) {
    if (round !== null && row.round !== "" && row.round !== round) continue;
    const rater = spelt.get(row.rater.trim().toLowerCase()) ?? row.rater;
    raters.add(rater);
    const key = placeOf(row);
    const own = found.get(key);
    if (own === undefined) found.set(key, [rater]);
    else if (!own.includes(rater)) own.push(rater);
  }
  return {
    raters: [...raters],
    of: (unit, item) => found.get(placeOf({ unit, item })) ?? [],
  };
}
