import type { Header } from "../find/region";
import type { RatingLayout } from "./rating-layout";

/** Where the parts of a rating are in its row. */
export interface RatingPlace {
  readonly unit: Header;
  readonly indicator: Header;
  readonly rater: Header;
  readonly level: Header;
}

/** Where the parts of each rating of a row are; a rater or an indicator that has a column is named in its header. */
export function ratingPlaces({
  columns: { unit, indicator, rater, level },
  across,
  kind,
}: RatingLayout): readonly RatingPlace[] {
  if (unit === undefined) return [];
  if (kind === "rows") return indicator && rater && level ? [{ unit, indicator, rater, level }] : [];
  return across.flatMap((header): readonly RatingPlace[] => {
    if (kind === "raters across") return indicator ? [{ unit, indicator, rater: header, level: header }] : [];
    return rater ? [{ unit, indicator: header, rater, level: header }] : [];
  });
}
