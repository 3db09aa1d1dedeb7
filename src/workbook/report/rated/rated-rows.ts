import type { Model } from "../../../engine";
import { placeOf } from "../../../engine/internal";
import {
  type AgreedRow,
  agreedOfRound,
  byPlace,
  countedRow,
  type RatingRow,
  ratingsOfRound,
} from "../../assessment";
import type { Source } from "../../source";

/** The rows of the user's tables behind one rated cell. */
export interface RowsOfCell {
  /** Of the table Ratings, in its order; also of raters who gave no level. */
  readonly ratings: readonly RatingRow[];
  /** Of the table Agreed levels; null where the cell has none. */
  readonly agreed: AgreedRow | null;
}

/** By indicator code, then by unit in the order of the model: the rows of the round that is scored. */
export type RatedRows = ReadonlyMap<string, readonly RowsOfCell[]>;

export function ratedRowsOf({ units }: Model, { assessment }: Source): RatedRows {
  if (assessment === undefined) return new Map();
  const { round } = assessment;
  const ratings = byPlace(ratingsOfRound(assessment, round));
  const agreed = byPlace(agreedOfRound(assessment, round));
  return new Map(
    assessment.rated.map((item) => [
      item,
      units.map(({ code: unit }) => {
        const place = placeOf({ unit, item });
        return { ratings: ratings.get(place) ?? [], agreed: countedRow(agreed.get(place) ?? []) };
      }),
    ]),
  );
}
