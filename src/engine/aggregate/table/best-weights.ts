import { tieTolerance } from "../../rank";
import { bestShares } from "./best-shares";
import { hasValue } from "./has-value";
import { columnOf, type Values } from "../../values";

/** What the weights of a unit may be. */
export interface WeightBounds {
  /** Least and largest share of one child, 0 to 1. */
  readonly lower: number;
  readonly upper: number;
  /** Shares of the unit's own score (weight times value), or of the sum of its weights. */
  readonly of: "score" | "weights";
}

export interface BestWeights {
  /** One per unit, 0 to 1; NaN for a unit without any value. */
  readonly scores: Float64Array;
  /** One column per child, one entry per unit; NaN where the unit has no value, or no weights are within the bounds. */
  readonly weights: readonly Float64Array[];
}

/**
 * Benefit of the doubt (Melyn and Moesen 1991; Cherchye et al. 2007): each unit's score under the weights that are best
 * for it, max sum(w x) with w >= 0, such that under the same weights no unit has more than 1, and every child's share
 * is within the bounds. It solves one linear programme per unit. The best weights may not be unique; the score is.
 *
 * A unit is scored on the children that it has. The other units are compared with it on these children (a child that
 * they lack counts 0 for them). Where the bounds cannot be met with so few children (two of at most 40 % each), the
 * bound becomes an equal share. A value of 0, up to the column's tie tolerance, can have no share of a score: with a
 * least share above 0 the score is 0.
 *
 * @param columns one per child, one entry per unit, 0 or more; NaN missing
 * @example benefitOfTheDoubt([Float64Array.of(4, 2), Float64Array.of(2, 4)], { lower: 0.5, upper: 1, of: "score" }).scores // Float64Array.of(0.8, 0.8)
 */
export function benefitOfTheDoubt(table: readonly Values[], bounds: WeightBounds): BestWeights {
  const columns = table.map(columnOf);
  const tolerances = columns.map(tieTolerance);
  const scores = new Float64Array(columns[0]?.length ?? 0).fill(NaN);
  const weights = columns.map(() => new Float64Array(scores.length).fill(NaN));
  const fronts = new Map<string, readonly Float64Array[]>();
  for (let i = 0; i < scores.length; i++) {
    if (!hasValue(columns, i)) continue;
    const isZero = (j: number): boolean => columns[j]![i]! <= tolerances[j]!;
    const has = Array.from(columns.keys()).filter((j) => !Number.isNaN(columns[j]![i]));
    const counted = bounds.of === "score" ? has.filter((j) => !isZero(j)) : has;
    const least = Math.min(bounds.lower, 1 / has.length);
    const most = Math.max(bounds.upper, 1 / has.length);
    const own = Float64Array.from(counted, (j) => columns[j]![i]!);
    const impossible = (counted.length < has.length && least > 0) || counted.length * most < 1 - 1e-12;
    if (impossible || has.every(isZero)) {
      scores[i] = 0;
      continue;
    }
    // For bounds on the score, a share is weight times value: all values are divided by this unit's values.
    const unit = bounds.of === "score" ? own : own.map(() => 1);
    const key = counted.join();
    const front = fronts.get(key) ?? frontOf(columns, counted);
    fronts.set(key, front);
    const peers = front.map((values) => values.map((x, k) => x / unit[k]!));
    const shares = bestShares(
      peers,
      own.map((x, k) => x / unit[k]!),
      least,
      most,
    );
    const sum = (values: Float64Array): number => values.reduce((total, x, k) => total + shares[k]! * x, 0);
    const largest = peers.reduce((best, values) => Math.max(best, sum(values)), 0);
    scores[i] = sum(own.map((x, k) => x / unit[k]!)) / largest;
    for (const j of has) weights[j]![i] = 0;
    counted.forEach((j, k) => (weights[j]![i] = shares[k]! / unit[k]! / largest));
  }
  return { scores, weights };
}

/**
 * The units that can have the highest score under some weights, by their values of some of the children; 0 for a
 * missing value. A unit that is in no child above another one is left out: its score is never higher.
 */
function frontOf(columns: readonly Float64Array[], children: readonly number[]): readonly Float64Array[] {
  const own = children.map((j) => columns[j]!);
  const sum = (values: Float64Array): number => values.reduce((total, x) => total + x, 0);
  const units = Array.from(own[0] ?? [], (_, i) =>
    Float64Array.from(own, (column) => (Number.isNaN(column[i]) ? 0 : column[i]!)),
  ).sort((a, b) => sum(b) - sum(a));
  const front: Float64Array[] = [];
  for (const values of units)
    if (!front.some((better) => values.every((x, k) => x <= better[k]!))) front.push(values);
  return front;
}
