import { unitAggregations } from "../../../engine";
import { wholeOf } from "../../../engine/internal";
import type { Context } from "../context/context";
import { nodeValue, range } from "../context/context";
import { perContext } from "../context/per-context";
import { aggregationOf } from "../method/aggregation-of";
import { indicatorReference } from "./reference";

/**
 * What the gap of each unit is split by: which nodes have a part, and the weight of each. By unit, then by report
 * place; NaN where a node has no part.
 */
export interface UnitWeights {
  /** Sum of the weights of each aggregate's children that have a part. */
  readonly present: readonly Float64Array[];
  /** Value of each aggregate over the indicators that unit and reference both have: the unit's, and the reference's. */
  readonly from: readonly Float64Array[];
  readonly to: readonly Float64Array[];
  /** Points of the index that a point of each aggregate and indicator makes. */
  readonly aggregates: readonly Float64Array[];
  readonly indicators: readonly Float64Array[];
  /** False where a mean is not defined over the reference (a target of 0 under a geometric mean). */
  readonly defined: boolean;
}

interface UnitSplit {
  readonly present: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly aggregates: Float64Array;
  readonly indicators: Float64Array;
}

/** Several sheets of a report are made from it. */
export const unitWeights = perContext((context): UnitWeights => {
  const units = range(context.model.units.length).map((i) => unitSplit(context, i));
  return {
    present: units.map(({ present }) => present),
    from: units.map(({ from }) => from),
    to: units.map(({ to }) => to),
    aggregates: units.map(({ aggregates }) => aggregates),
    indicators: units.map(({ indicators }) => indicators),
    defined: units.every(({ from, to }) =>
      from.every((value, a) => Number.isNaN(value) || Number.isFinite(to[a] ?? NaN)),
    ),
  };
});

function unitSplit(context: Context, unit: number): UnitSplit {
  const { results, structure } = context;
  const empty = (n: number): Float64Array => new Float64Array(n).fill(NaN);
  const present = new Float64Array(structure.aggregates.length);
  const [from, to, aggregates] = [empty(present.length), empty(present.length), empty(present.length)];
  const indicators = empty(structure.indicators.length);
  const weight = (position: number): number => results.weights[position] ?? 0;

  /** Value of a child and of its reference; null when it has no part. */
  const ends = (position: number): readonly [number, number] | null => {
    const place = structure.place.get(position);
    const score = nodeValue(results.scores, position, unit);
    if (place === undefined || Number.isNaN(score) || !(weight(position) > 0)) return null;
    if (place.kind === "aggregate")
      return (present[place.at] ?? 0) > 0 ? [from[place.at] ?? NaN, to[place.at] ?? NaN] : null;
    const reference = indicatorReference(context, place.at, unit);
    return Number.isNaN(reference) ? null : [score, reference];
  };
  const below = (a: number): readonly number[] => structure.children[structure.aggregates[a] ?? -1] ?? [];
  const wholes = range(present.length).map((a) => wholeOf(Float64Array.from(below(a), weight)));
  const childrenOf = (a: number) =>
    below(a).flatMap((position) => {
      const both = ends(position);
      return both === null ? [] : [{ position, both }];
    });

  const withPart: ReturnType<typeof childrenOf>[] = [];
  for (let a = present.length - 1; a >= 0; a--) {
    const children = childrenOf(a);
    withPart[a] = children;
    const { method, parameters } = aggregationOf(context, a);
    const weights = Float64Array.from(children, ({ position }) => weight(position));
    const value = (end: 0 | 1): number =>
      unitAggregations[method]?.aggregate(
        Float64Array.from(children, ({ both }) => both[end]),
        weights,
        children.length,
        parameters,
        wholes[a],
      ) ?? NaN;
    present[a] = weights.reduce((sum, own) => sum + own, 0);
    const hasScore = !Number.isNaN(nodeValue(results.scores, structure.aggregates[a] ?? -1, unit));
    if (children.length === 0 || !hasScore) continue;
    from[a] = value(0);
    to[a] = value(1);
  }

  for (let a = 0; a < present.length; a++) {
    const position = structure.aggregates[a] ?? -1;
    if (structure.roots.includes(position)) aggregates[a] = Number.isNaN(from[a] ?? NaN) ? NaN : 1;
    const above = aggregates[a] ?? NaN;
    if (Number.isNaN(above)) continue;
    const children = withPart[a] ?? [];
    const { method, parameters } = aggregationOf(context, a);
    const slopes = new Float64Array(children.length);
    unitAggregations[method]?.secants(
      Float64Array.from(children, ({ both }) => both[0]),
      Float64Array.from(children, ({ both }) => both[1]),
      Float64Array.from(children, ({ position: child }) => weight(child)),
      children.length,
      parameters,
      slopes,
      wholes[a],
    );
    children.forEach(({ position: child }, k) => {
      const place = structure.place.get(child);
      if (place === undefined) return;
      (place.kind === "aggregate" ? aggregates : indicators)[place.at] = above * (slopes[k] ?? NaN);
    });
  }
  return { present, from, to, aggregates, indicators };
}
