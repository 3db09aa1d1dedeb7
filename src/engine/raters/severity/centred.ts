import { solveSymmetric } from "../../impute/normal/solve";
import type { CodedRatings } from "./coded";
import type { Parameters } from "./likelihood";

/**
 * The same likelihood with the mean severity of each group of raters, and the mean difficulty, as near to 0 as what the ratings
 * cannot tell allows; the units are shifted to match.
 */
export function centred(
  { unit, item, rater, units, items, raters }: CodedRatings,
  parameters: Parameters,
  shifts: readonly Float64Array[],
  group: Int32Array,
): Parameters {
  const sets = [...new Set(group)].map((g) =>
    raters.flatMap((_, r) => (group[r] === g ? [items.length + r] : [])),
  );
  const means = [items.map((_, i) => i), ...sets].map(
    (set) => (of: Float64Array) => set.reduce((sum, k) => sum + of[k]!, 0) / set.length,
  );
  const squares = shifts.map((a) =>
    Float64Array.from(shifts, (b) => means.reduce((sum, mean) => sum + mean(a) * mean(b), 0)),
  );
  const wanted = Float64Array.from(shifts, (a) =>
    means.reduce((sum, mean) => sum - mean(a) * mean(parameters.others), 0),
  );
  const shares = solveSymmetric(squares, [wanted])[0]!;
  const shift = new Float64Array(parameters.others.length);
  shifts.forEach((own, n) => own.forEach((x, k) => (shift[k]! += shares[n]! * x)));
  const ofUnits = new Float64Array(units.length);
  unit.forEach((u, n) => (ofUnits[u] = shift[item[n]!]! + shift[items.length + rater[n]!]!));
  return {
    units: parameters.units.map((x, u) => x + ofUnits[u]!),
    others: parameters.others.map((x, k) => x + shift[k]!),
  };
}
