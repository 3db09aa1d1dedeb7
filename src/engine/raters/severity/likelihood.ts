import { levelChances } from "./chances";
import type { CodedRatings } from "./coded";

/** Measures by unit, difficulties, severities and thresholds one after the other. */
export interface Parameters {
  readonly units: Float64Array;
  readonly others: Float64Array;
}

/** The logarithm of the likelihood of the ratings, its slopes, and the information: the curvature with its sign changed. */
export interface Likelihood {
  readonly log: number;
  readonly unitSlopes: Float64Array;
  readonly otherSlopes: Float64Array;
  /** Of each unit with itself; units do not meet in a rating. */
  readonly unitInformation: Float64Array;
  /** Of each unit with the others, by their positions: few meet a unit. */
  readonly crossed: readonly ReadonlyMap<number, number>[];
  /** Of the others, row after row. */
  readonly otherInformation: readonly Float64Array[];
}

/** The likelihood at these parameters. */
export function likelihoodAt(ratings: CodedRatings, { units, others }: Parameters): Likelihood {
  const { unit, item, rater, level } = ratings;
  const [itemCount, raterCount] = [ratings.items.length, ratings.raters.length];
  const first = itemCount + raterCount;
  const thresholds = others.subarray(first);
  const steps = thresholds.length;
  const chances = new Float64Array(steps + 1);
  const reached = new Float64Array(steps);
  const shared = new Float64Array(steps);
  const unitSlopes = new Float64Array(units.length);
  const unitInformation = new Float64Array(units.length);
  const otherSlopes = new Float64Array(others.length);
  const otherInformation = Array.from(others, () => new Float64Array(others.length));
  const crossed = Array.from(units, () => new Map<number, number>());
  let log = 0;
  for (let n = 0; n < level.length; n++) {
    const [u, i, r, x] = [unit[n]!, item[n]!, itemCount + rater[n]!, level[n]!];
    const eta = units[u]! - others[i]! - others[r]!;
    log -= levelChances(eta, thresholds, chances);
    // Chance of each step or more, and what it shares with the level.
    let [chance, weighted] = [0, 0];
    let [expected, square] = [0, 0];
    for (let k = steps; k > 0; k--) {
      const own = chances[k]!;
      chance += own;
      weighted += k * own;
      square += k * k * own;
      reached[k - 1] = chance;
      shared[k - 1] = weighted;
    }
    expected = weighted;
    const spread = square - expected * expected;
    const residual = x - expected;
    log += x * eta;
    unitSlopes[u]! += residual;
    unitInformation[u]! += spread;
    otherSlopes[i]! -= residual;
    otherSlopes[r]! -= residual;
    otherInformation[i]![i]! += spread;
    otherInformation[r]![r]! += spread;
    otherInformation[r]![i]! += spread;
    const own = crossed[u]!;
    own.set(i, (own.get(i) ?? 0) - spread);
    own.set(r, (own.get(r) ?? 0) - spread);
    for (let h = 0; h < steps; h++) {
      const t = first + h;
      const row = otherInformation[t]!;
      const joint = shared[h]! - expected * reached[h]!;
      if (h < x) {
        log -= thresholds[h]!;
        otherSlopes[t]! -= 1;
      }
      otherSlopes[t]! += reached[h]!;
      own.set(t, (own.get(t) ?? 0) - joint);
      row[i]! += joint;
      row[r]! += joint;
      for (let g = 0; g <= h; g++) row[first + g]! += reached[h]! * (1 - reached[g]!);
    }
  }
  return { log, unitSlopes, otherSlopes, unitInformation, crossed, otherInformation };
}
