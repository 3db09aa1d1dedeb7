import type { RatedCell } from "../rated-cell";
import type { RatingRule } from "../rating-rule";

/**
 * Why people should look at a cell: raters differ by the limit or more; one rater differs from all others, who agree (three
 * raters or more); some give a level where others say that it does not apply; fewer raters than needed; nobody has rated it;
 * no document behind it.
 *
 * @example moderationReasons[0] // "disagreement"
 */
export const moderationReasons = [
  "disagreement",
  "one alone",
  "partly not applicable",
  "few raters",
  "not rated",
  "no evidence",
] as const;
export type ModerationReason = (typeof moderationReasons)[number];

/** Reasons for which a cell has no level that people can rely on; with the others it is only worth a look. */
const grave: readonly ModerationReason[] = [
  "disagreement",
  "partly not applicable",
  "few raters",
  "not rated",
];

/** Whether people have to decide. One rater who differs by less than the limit, or a level without evidence, does not ask for it. */
export const needsDecision = (reasons: readonly ModerationReason[]): boolean =>
  reasons.some((reason) => grave.includes(reason));

/** The reasons of a cell, whether it has an agreed level or not, in the order of the list. */
export function reasonsOf(
  cell: RatedCell,
  rule: RatingRule,
  hasEvidence: boolean,
): readonly ModerationReason[] {
  const { ratings, spread, notApplicable } = cell;
  const isRated = ratings.length > 0;
  // That it does not apply is an answer, where nobody says otherwise.
  if (!isRated && notApplicable > 0) return [];
  const holds: Readonly<Record<ModerationReason, boolean>> = {
    disagreement: spread >= rule.limit,
    "one alone": isOneAlone(cell),
    "partly not applicable": isRated && notApplicable > 0,
    "few raters": isRated && ratings.length < rule.raters,
    "not rated": !isRated,
    "no evidence": isRated && !hasEvidence,
  };
  return moderationReasons.filter((reason) => holds[reason]);
}

/** Of three raters or more all but one give the same level. */
function isOneAlone({ ratings }: RatedCell): boolean {
  if (ratings.length < 3) return false;
  const counts = new Map<number, number>();
  for (const { level } of ratings) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts.size === 2 && [...counts.values()].includes(1);
}
