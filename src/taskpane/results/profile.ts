import { extent, median, unitWeightsOf, type Model, peerSets, type Results } from "../../engine";
import { groupLabels } from "./ranking";
import type { Branch } from "../model/tree";
import { nameOf } from "../model/tree";

/** One unit at one node, beside its peers and the best. */
export interface ProfileLine {
  readonly code: string;
  readonly name: string;
  readonly score: number;
  /** Median of the peers that the Method states, else of the unit's group, or of all units when they are not grouped. */
  readonly peers: number;
  readonly best: number;
  readonly reference: number;
  readonly gap: number;
  readonly rank: number;
}

export function profileLine(results: Results, unit: number, { node, position }: Branch): ProfileLine {
  const scores = results.scores[position] ?? new Float64Array();
  const at = (columns: readonly Float64Array[]): number => columns[position]?.[unit] ?? NaN;
  return {
    code: node.code,
    name: nameOf(node),
    score: at(results.scores),
    peers: peerMedian(results, unit, scores),
    best: extent(scores).maximum,
    reference: at(results.references),
    gap: at(results.gaps),
    rank: at(results.ranks),
  };
}

/** Peers of a model are looked for once: each line of a profile compares with them. */
const sets = new WeakMap<Model, readonly Int32Array[]>();

function peersOf(model: Model, unit: number): Int32Array {
  const known = sets.get(model) ?? peerSets(model);
  sets.set(model, known);
  return known[unit] ?? new Int32Array();
}

function peerMedian(results: Results, unit: number, scores: Float64Array): number {
  const { peers } = results.model.method;
  const weights = unitWeightsOf(results.model);
  const medianAmong = (units: ArrayLike<number>): number =>
    median(
      Float64Array.from(units, (i) => scores[i] ?? NaN),
      weights && Float64Array.from(units, (i) => weights[i] ?? NaN),
    );
  if (peers !== undefined && peers.count !== null) return medianAmong(peersOf(results.model, unit));
  const labels = groupLabels(results);
  if (labels === null) return median(scores, weights);
  const label = labels[unit] ?? null;
  return label === null ? NaN : medianAmong([...scores.keys()].filter((i) => labels[i] === label));
}

/** The part of one indicator in the gap of an index: positive where the unit is behind. */
export interface GapPart {
  readonly code: string;
  readonly name: string;
  readonly part: number;
}

/** The parts of a unit's gap, the largest first whatever their sign; indicators without a part are left out. */
export function gapParts({ contributions, model }: Results, root: string, unit: number): readonly GapPart[] {
  const split = contributions.find((candidate) => candidate.root === root);
  return model.indicators
    .map((indicator, k) => ({
      code: indicator.code,
      name: nameOf(indicator),
      part: split?.byIndicator[k]?.[unit] ?? NaN,
    }))
    .filter(({ part }) => !Number.isNaN(part) && part !== 0)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
}

/** The common scale of the bars of several nodes: from 0, or the minimum where it is below 0, to the maximum. */
export function sharedScale(results: Results, branches: readonly Branch[]): { from: number; to: number } {
  const ends = branches.flatMap(({ position }) => {
    const { minimum: least, maximum: most } = extent(results.scores[position] ?? new Float64Array());
    const { maximum: reference } = extent(results.references[position] ?? new Float64Array());
    return [least, most, reference].filter((x) => !Number.isNaN(x));
  });
  const from = Math.min(0, ...ends);
  return { from, to: Math.max(from + Number.EPSILON, ...ends) };
}
