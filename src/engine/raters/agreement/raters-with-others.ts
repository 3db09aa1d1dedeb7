import type { Rating } from "../../analysis/ratings";
import { type AgreementInterval, type AgreementOptions } from "./agreement-intervals";
import { type CellRating, cellsOf } from "./cells-of";
import { type CellLevels, type Pattern, patternsOf } from "./patterns";
import { alphaOf, alphaRange } from "./resampled";

/** Agreement of a rater, the key, with the others who rated the same cells. */
export interface RaterWithOthers extends AgreementInterval {
  /** Mean of the rater's level less the mean of the others' levels on the same cell: below 0 for lower levels. */
  readonly difference: number;
}

/**
 * How far each rater agrees with the others on the cells (unit and item) that the rater and another rated, in the order in which
 * raters first appear: alpha of the pairs of the rater's level with each of the others' (pairs of the others among themselves do not
 * count), with its interval as in `agreementIntervals`; `exact`: the share of cells where all levels are the same. `items` are
 * these cells, `ratings` the ratings in them.
 *
 * @example ratersWithOthers(ratings).length // 3
 */
export function ratersWithOthers(
  ratings: readonly Rating[],
  { scale = "ordinal", resamples = 1000, seed = 1 }: AgreementOptions = {},
): readonly RaterWithOthers[] {
  const { values, cells } = cellsOf(ratings.filter(({ level }) => !Number.isNaN(level)));
  const raters = [...new Set(ratings.map(({ rater }) => rater))];
  const byRater = new Map(raters.map((rater): [string, CellLevels[]] => [rater, []]));
  for (const cell of cells)
    if (cell.length > 1) for (const own of cell) byRater.get(own.rater)?.push(ownFirst(cell, own));
  return [...byRater].map(([key, own]): RaterWithOthers => {
    const patterns = patternsOf(own, values.length, true);
    const times = patterns.patterns.map((pattern) => pattern.cells);
    const sum = (of: (pattern: Pattern) => number): number =>
      patterns.patterns.reduce((total, pattern) => total + pattern.cells * of(pattern), 0);
    return {
      key,
      items: own.length,
      ratings: sum((pattern) => pattern.ratings),
      alpha: alphaOf(patterns, times, values, scale),
      exact: sum((pattern) => (pattern.isExact ? 1 : 0)) / own.length,
      difference: own.reduce((total, levels) => total + difference(levels, values), 0) / own.length,
      ...alphaRange(patterns, values, scale, resamples, seed),
    };
  });
}

const ownFirst = (cell: readonly CellRating[], own: CellRating): CellLevels => [
  own.level,
  ...cell.filter((rating) => rating !== own).map(({ level }) => level),
];

function difference(levels: CellLevels, values: readonly number[]): number {
  const [own = NaN, ...others] = levels.map((level) => values[level] ?? NaN);
  return own - others.reduce((sum, x) => sum + x, 0) / others.length;
}
