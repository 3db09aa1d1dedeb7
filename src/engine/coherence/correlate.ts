import { normalTails } from "../numerics/chi-square";
import { studentTails } from "../numerics/student";
import { type Concordance, concordance, kendall } from "./kendall";
import { pairs } from "./pairs";
import { pearson } from "./pearson";
import { spearman } from "./spearman";
import { weightedPairs } from "./weighted-pairs";
import { type Values } from "../values";

export type CorrelationKind = "pearson" | "spearman" | "kendall";

/** A correlation with its p-value. */
export interface Correlation {
  /** Units that have both values. */
  readonly n: number;
  /** -1..1. */
  readonly r: number;
  /** Two-sided p-value: how often independent columns would be correlated at least as much. */
  readonly p: number;
}

/**
 * Correlation of two columns with its two-sided p-value, in the large-sample forms, so that the same form holds for every
 * n: Student's t with n - 2 degrees of freedom for Pearson and, on the ranks, for Spearman; for Kendall's tau-b the normal
 * distribution with the variance that ties leave, without continuity correction (R's `cor.test(exact = FALSE)`).
 *
 * Missing (NaN) is left out pair by pair. Fewer than three pairs (two points always lie on a line), or a column that is
 * constant over them, give NaN for both.
 *
 * With `unitWeights`, 0 or more, Pearson's and Spearman's are weighted, over the n pairs of weight above 0; their p-values take
 * these as n independent units. Kendall's counts every unit once.
 *
 * @example correlate(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4), "pearson").r // 0.8
 */
export function correlate(
  x: Values,
  y: Values,
  kind: CorrelationKind,
  unitWeights: Float64Array | null = null,
): Correlation {
  const weights = kind === "kendall" ? null : unitWeights;
  const n = (weights ? weightedPairs(x, y, weights) : pairs(x, y))[0].length;
  const r = n < 3 ? NaN : coefficients[kind](x, y, weights);
  if (Number.isNaN(r)) return { n, r, p: NaN };
  if (kind === "kendall") return { n, r, p: normalTails(standardScore(concordance(x, y))) };
  return { n, r, p: studentTails(r * Math.sqrt((n - 2) / ((1 - r) * (1 + r))), n - 2) };
}

const coefficients = { pearson, spearman, kendall: (x: Values, y: Values) => kendall(x, y) };

/**
 * The surplus of concordant pairs in standard deviations of what independent columns with the same ties give.
 * Source: Kendall (1970), Rank Correlation Methods, ch. 4.
 */
function standardScore({ n, surplus, tiesX, tiesY }: Concordance): number {
  const sum = (sizes: readonly number[], term: (size: number) => number): number =>
    sizes.reduce((total, size) => total + term(size), 0);
  const single = (size: number): number => size * (size - 1) * (2 * size + 5);
  const two = (size: number): number => size * (size - 1);
  const three = (size: number): number => size * (size - 1) * (size - 2);
  const variance =
    (single(n) - sum(tiesX, single) - sum(tiesY, single)) / 18 +
    (sum(tiesX, two) * sum(tiesY, two)) / (2 * two(n)) +
    (sum(tiesX, three) * sum(tiesY, three)) / (9 * three(n));
  return surplus / Math.sqrt(variance);
}
