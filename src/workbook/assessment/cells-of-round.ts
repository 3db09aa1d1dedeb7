import type { Model, RatedCell } from "../../engine";
import type { AgreedRow, AssessmentTables, RatingRow } from "./assessment-tables";
import { asDrawn, type DrawnRating } from "./drawn-rating";
import { ratedCells } from "./rated-cells";

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

/** The ratings that scores are made of, with a level each: those of the scored round; in a panel all. Tests draw them again. */
export const scoredRatings = (tables: AssessmentTables | undefined): readonly (RatingRow & DrawnRating)[] =>
  tables === undefined
    ? []
    : ratingsOfRound(tables, tables.round)
        .filter(({ level }) => !Number.isNaN(level))
        .map(asDrawn(tables));

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
  return ratedCells({ units }, tables, ratingsOfRound(tables, round), agreedOfRound(tables, round)).cells;
}
