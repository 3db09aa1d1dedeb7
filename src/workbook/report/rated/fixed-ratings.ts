import type { Model } from "../../../engine";
import type { Source } from "../../source";
import { ratedRowsOf } from "./rated-rows";

/**
 * What formulas of the rated levels cannot follow: which rows of the user's tables are behind each cell, by which texts they are
 * known, the rule, and adjusted levels, which are values. Levels and values of the scale in their cells are not in it.
 */
export function fixedRatings(model: Model, source: Source): unknown {
  const { assessment } = source;
  if (assessment === undefined || assessment.rated.length === 0) return null;
  const { ratingsPlace, agreedPlace, scalePlace, scale, rule, round, cells } = assessment;
  const rows = [...ratedRowsOf(model, source)].map(([indicator, ofUnits]) => [
    indicator,
    ofUnits.map(({ ratings, agreed }) => [
      ratings.map(({ row, column, written }) => [row, column, ...Object.values(written)]),
      agreed && [agreed.row, ...Object.values(agreed.written)],
    ]),
  ]);
  return [
    [ratingsPlace, agreedPlace, scalePlace].map(
      (place) => place && [place.sheet, place.headerRow, place.columns],
    ),
    scale.map(({ row, written, label, level }) => [row, written, label, level]),
    [rule, round],
    rule.summary === "adjusted" ? cells.map(({ value }) => String(value)) : null,
    rows,
  ];
}
