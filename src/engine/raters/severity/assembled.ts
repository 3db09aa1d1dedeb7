import { at } from "../../at";
import type { CodedRatings } from "./coded";
import type { MeanSquares } from "./mean-squares";
import type { SeverityModel } from "./model";
import type { Fitted } from "./newton";

/** The model in the order in which names first appear: what was found of those that are used. */
export function assembled(
  all: CodedRatings,
  used: CodedRatings,
  fitted: Fitted,
  group: Int32Array,
  fit: readonly MeanSquares[],
): SeverityModel {
  const { parameters, covariance, unitVariances, converged, iterations } = fitted;
  const { units, others } = parameters;
  const first = used.items.length;
  const everyItem = used.items.map((_, i) => i);
  const rater = (r: number): SeverityModel["raters"][number] => {
    const own = at(group, r);
    const peers = used.raters.flatMap((_, s) => (group[s] === own ? [first + s] : []));
    const { mean, standardError } = fromMean(first + r, peers, others, covariance);
    const isAlone = peers.length === 1;
    return {
      rater: at(used.raters, r),
      severity: isAlone ? NaN : at(others, first + r) - mean,
      standardError: isAlone ? NaN : standardError,
      ...at(fit, r),
      group: own,
    };
  };
  const item = (i: number) => {
    const { mean, standardError } = fromMean(i, everyItem, others, covariance);
    return { item: at(used.items, i), difficulty: at(others, i) - mean, standardError };
  };
  const unit = (u: number) => ({
    unit: at(used.units, u),
    measure: at(units, u),
    standardError: Math.sqrt(at(unitVariances, u)),
  });
  const none = unknownModel(all);
  return {
    raters: inOrder(all.raters, used.raters, rater, none.raters),
    items: inOrder(all.items, used.items, item, none.items),
    units: inOrder(all.units, used.units, unit, none.units),
    levels: used.levels,
    thresholds: others.slice(first + used.raters.length),
    converged,
    iterations,
    groups: new Set(group).size,
  };
}

/** The mean of some of the parameters, and the standard error of one's difference from it. */
function fromMean(
  own: number,
  peers: readonly number[],
  others: Float64Array,
  covariance: readonly Float64Array[],
): { readonly mean: number; readonly standardError: number } {
  const n = peers.length;
  let [sum, withOwn, together] = [0, 0, 0];
  for (const a of peers) {
    sum += at(others, a);
    withOwn += at(at(covariance, own), a);
    for (const b of peers) together += at(at(covariance, a), b);
  }
  const variance = at(at(covariance, own), own) - (2 * withOwn) / n + together / (n * n);
  return { mean: sum / n, standardError: Math.sqrt(Math.max(0, variance)) };
}

/** What was found for those that are used, in the order of all; for the others what is said of the unknown. */
function inOrder<T>(
  all: readonly string[],
  used: readonly string[],
  of: (place: number) => T,
  unknown: readonly T[],
): readonly T[] {
  const places = new Map(used.map((name, k) => [name, k]));
  return all.map((name, k) => {
    const place = places.get(name);
    return place === undefined ? at(unknown, k) : of(place);
  });
}

const noFit: MeanSquares = { infit: NaN, outfit: NaN, ratings: 0 };

/** Nothing has a measure. */
export const unknownModel = ({ raters, items, units, levels }: CodedRatings): SeverityModel => ({
  raters: raters.map((rater) => ({ rater, severity: NaN, standardError: NaN, ...noFit, group: NaN })),
  items: items.map((item) => ({ item, difficulty: NaN, standardError: NaN })),
  units: units.map((unit) => ({ unit, measure: NaN, standardError: NaN })),
  levels,
  thresholds: new Float64Array(Math.max(0, levels.length - 1)).fill(NaN),
  converged: false,
  iterations: 0,
  groups: 0,
});
