import { grouped } from "../../analysis/grouped";
import type { RaterAgreement, RatingScale } from "../../analysis/krippendorff";
import type { Rating } from "../../analysis/ratings";
import { cellsOf } from "./cells-of";
import { patternsOf } from "./patterns";
import { alphaOf, alphaRange } from "./resampled";

export interface AgreementOptions {
  /** "ordinal" unless stated. */
  readonly scale?: RatingScale;
  /** Number of samples behind an interval; 1,000 unless stated. */
  readonly resamples?: number;
  /** An integer; 1 unless stated. */
  readonly seed?: number;
}

/** Agreement with the 95% interval of alpha; NaN where it has none. `items` are cells: pairs of unit and item. */
export interface AgreementInterval extends RaterAgreement {
  readonly key: string;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Krippendorff's alpha with a bootstrap interval, and the share of exact agreement, of the ratings with the same key, in the order in
 * which keys first appear: of each item, of each round, of all. Two ratings are of the same cell where unit and item are the same.
 * The interval is that of the middle 95% of samples: cells are drawn with replacement, as many as there are, each with all its
 * ratings, and alpha is computed again, with its expected disagreement. (Krippendorff's own algorithm draws pairs of ratings as if
 * they were independent and holds the expected disagreement, so that its intervals are too narrow: Zapf et al. 2016 draw cells.)
 * Missing levels (NaN) are left out; a sample without any possible disagreement does not count.
 *
 * @param keyOf what the ratings are grouped by
 * @example agreementIntervals(ratings, ({ item }) => item)[0]?.lower // 0.7
 */
export function agreementIntervals<R extends Rating>(
  ratings: readonly R[],
  keyOf: (rating: R) => string,
  { scale = "ordinal", resamples = 1000, seed = 1 }: AgreementOptions = {},
): readonly AgreementInterval[] {
  const known = ratings.filter(({ level }) => !Number.isNaN(level));
  return [...grouped(known, keyOf)].map(([key, own]): AgreementInterval => {
    const { values, cells } = cellsOf(own);
    const compared = cells
      .filter((levels) => levels.length > 1)
      .map((levels) => levels.map(({ level }) => level));
    const patterns = patternsOf(compared, values.length);
    const times = patterns.patterns.map((pattern) => pattern.cells);
    return {
      key,
      items: compared.length,
      ratings: compared.reduce((sum, levels) => sum + levels.length, 0),
      alpha: alphaOf(patterns, times, values, scale),
      exact: exactShare(patterns.patterns),
      ...alphaRange(patterns, values, scale, resamples, seed),
    };
  });
}

const exactShare = (patterns: readonly { readonly cells: number; readonly isExact: boolean }[]): number =>
  patterns.reduce((sum, { cells, isExact }) => sum + (isExact ? cells : 0), 0) /
  patterns.reduce((sum, { cells }) => sum + cells, 0);
