import { coincidenceAlpha } from "../../analysis/coincidences";
import type { RatingScale } from "../../analysis/krippendorff";
import { quantile } from "../../statistics";
import { at } from "../../at";
import { streams } from "../../random/streams";
import type { Patterns } from "./patterns";

/** The alpha of so many cells of each pattern. */
export function alphaOf(
  { patterns }: Patterns,
  cells: ArrayLike<number>,
  values: readonly number[],
  scale: RatingScale,
): number {
  const counts = new Float64Array(values.length ** 2);
  patterns.forEach(({ places, shares }, p) => {
    const times = cells[p]!;
    if (times === 0) return;
    for (let k = 0; k < places.length; k++) counts[places[k]!]! += times * shares[k]!;
  });
  return coincidenceAlpha(counts, values, scale);
}

/**
 * The 95% interval of alpha over samples of as many cells, drawn with replacement: the same for the same cells and seed, whatever
 * else is asked for.
 */
export function alphaRange(
  patterns: Patterns,
  values: readonly number[],
  scale: RatingScale,
  resamples: number,
  seed: number,
): { readonly lower: number; readonly upper: number } {
  const { ofCell } = patterns;
  const stream = at(streams(seed, 1), 0);
  const n = ofCell.length;
  const drawn = new Int32Array(patterns.patterns.length);
  const alphas: number[] = [];
  for (let s = 0; s < resamples && n > 0; s++) {
    drawn.fill(0);
    // What is left of a random number once it has given a cell is as random, and gives a second one: 53 digits are enough.
    for (let k = 0; k < n; k += 2) {
      const first = stream() * n;
      const cell = Math.floor(first);
      drawn[ofCell[cell]!]! += 1;
      if (k + 1 < n) drawn[ofCell[Math.floor((first - cell) * n)]!]! += 1;
    }
    const alpha = alphaOf(patterns, drawn, values, scale);
    if (!Number.isNaN(alpha)) alphas.push(alpha);
  }
  const sorted = Float64Array.from(alphas);
  return { lower: quantile(sorted, 0.025), upper: quantile(sorted, 0.975) };
}
