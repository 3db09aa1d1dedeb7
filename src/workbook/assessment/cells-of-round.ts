import { adjustedLevels, combineRatings, type Model, type RatedCell, severityModel } from "../../engine";
import type { AgreedRow, AssessmentTables, RatingRow } from "./assessment-tables";

export type RatedTables = Pick<
  AssessmentTables,
  "ratings" | "agreed" | "rated" | "rule" | "scales" | "rounds" | "round"
>;

/** Ratings of one round; all of them where the table has no rounds. */
export const ratingsOfRound = (
  { ratings, rounds }: Pick<RatedTables, "ratings" | "rounds">,
  round: string | null,
): readonly RatingRow[] =>
  rounds.length === 0 || round === null ? ratings : ratings.filter((row) => row.round === round);

/** Agreed levels of one round; a row that names no round is of the scored one. */
export const agreedOfRound = (
  { agreed, rounds, round: scored }: Pick<RatedTables, "agreed" | "rounds" | "round">,
  round: string | null,
): readonly AgreedRow[] =>
  rounds.length === 0 || round === null
    ? agreed
    : agreed.filter((row) => row.round === round || (row.round === "" && round === scored));

/** What the ratings of one round come to, by the rule of the Method. */
export function cellsOfRound(
  { units }: Pick<Model, "units">,
  tables: RatedTables,
  round: string | null,
): readonly RatedCell[] {
  const ratings = ratingsOfRound(tables, round);
  return combineRatings({
    ...{ ratings, agreed: agreedOfRound(tables, round) },
    ...{ units: units.map(({ code }) => code), items: tables.rated },
    ...{ scales: tables.scales, rule: tables.rule },
    notApplicable: ratings.filter(({ isNotApplicable }) => isNotApplicable),
    ...(tables.rule.summary === "adjusted" && { adjusted: adjustedValues(ratings, tables) }),
  });
}

/** The value that a rater of mean severity is expected to give each cell; NaN for one without ratings. */
function adjustedValues(
  ratings: readonly RatingRow[],
  { scales }: RatedTables,
): (unit: string, item: string) => number {
  const found = adjustedLevels(severityModel(ratings), ratings, scales);
  const values = new Map(found.map(({ unit, item, value }) => [JSON.stringify([unit, item]), value]));
  return (unit, item) => values.get(JSON.stringify([unit, item])) ?? NaN;
}
