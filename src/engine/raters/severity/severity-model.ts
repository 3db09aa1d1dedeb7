import type { Rating } from "../../analysis/ratings";
import { at } from "../../at";
import { centred } from "./centred";
import { type CodedRatings, coded, informative, usedOnly } from "./coded";
import { type MeanSquares, meanSquares } from "./mean-squares";
import type { SeverityModel } from "./model";
import { type Fitted, largestLikelihood } from "./newton";
import { comparableGroups, nullSpace } from "./null-space";

export interface SeverityOptions {
  /** The largest number of Newton's steps; 100 unless stated. About 8 are usual. */
  readonly iterations?: number;
}

/**
 * Severity of raters, difficulty of items and measure of units on one scale, in logits: a many-facet rating scale model,
 *
 *     ln(P_k / P_k-1) = measure - difficulty - severity - threshold_k
 *
 * by joint maximum likelihood. Its estimates are too far apart by a share of about the number of parameters over the number of
 * ratings (3 % for 45 units on 30 items by 2 raters); they are not corrected. All levels are taken as one scale: the thresholds
 * are the same for all items. Missing levels (NaN) are left out, and so are units, items and raters all of whose levels are at one
 * end of the scale: their measures are NaN. A rater with whom no other can be compared has no severity. Standard errors are those of
 * differences from the mean (of the group, for raters), with the errors of all other parameters.
 *
 * Source: Linacre (1989), Many-Facet Rasch Measurement; Andrich (1978) for the thresholds; Wright and Masters (1982) for the fit.
 *
 * @example severityModel(ratings).raters.map(({ severity }) => severity) // [-0.09, -0.10, 0.19]
 */
export function severityModel(
  ratings: readonly Rating[],
  { iterations = 100 }: SeverityOptions = {},
): SeverityModel {
  const all = coded(ratings);
  const used = usedOnly(all, informative(all));
  if (used.levels.length < 2 || used.raters.length === 0) return unknown(all);
  const shifts = nullSpace(used);
  const steps = used.levels.length - 1;
  const held = [
    ...shifts.map((shift) => Float64Array.of(...shift, ...new Float64Array(steps))),
    Float64Array.from({ length: used.items.length + used.raters.length + steps }, (_, k) =>
      k < used.items.length + used.raters.length ? 0 : 1 / Math.sqrt(steps),
    ),
  ];
  const fitted = largestLikelihood(used, held, iterations);
  const group = comparableGroups(shifts, used.items.length, used.raters.length);
  return assembled(
    all,
    used,
    { ...fitted, parameters: centred(used, fitted.parameters, shifts, group) },
    group,
  );
}

function assembled(all: CodedRatings, used: CodedRatings, fitted: Fitted, group: Int32Array): SeverityModel {
  const { parameters, covariance, unitVariances, converged, iterations } = fitted;
  const { units, others } = parameters;
  const first = used.items.length;
  const everyItem = used.items.map((_, i) => i);
  const fit = meanSquares(used, parameters);
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
  const none = unknown(all);
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

const unknown = ({ raters, items, units, levels }: CodedRatings): SeverityModel => ({
  raters: raters.map((rater) => ({ rater, severity: NaN, standardError: NaN, ...noFit, group: NaN })),
  items: items.map((item) => ({ item, difficulty: NaN, standardError: NaN })),
  units: units.map((unit) => ({ unit, measure: NaN, standardError: NaN })),
  levels,
  thresholds: new Float64Array(Math.max(0, levels.length - 1)).fill(NaN),
  converged: false,
  iterations: 0,
  groups: 0,
});
