import { rescalingChoice } from "../../aggregate";
import { at } from "../../at";
import { indexNode } from "../../model/index-node";
import { compileTree } from "../../model/tree";
import { rounding } from "../../numerics/rounding";
import { normalisations } from "../../normalise";
import type { Results } from "../../results";
import { type Extent, extent } from "../../statistics";

/** What units are compared on: the parts of an index below its top, or its indicators. */
export type ComparedOn = "parts" | "indicators";

/** The scores that decide whether a unit is as good as another. */
export interface TargetSpace {
  /** Framework positions of what is compared. */
  readonly nodes: readonly number[];
  readonly columns: readonly Float64Array[];
  /** Differences up to this are none. */
  readonly tolerance: number;
  /** Units that have a score in the index. */
  readonly scored: readonly number[];
  /** A quarter of the scale of the scores: one level of five. Where the scale has no ends, of the scores that units have. */
  readonly level: number;
}

/** The ends of the scale of the compared elements, where it has ends: that of the indicators, or the one that all aggregates have. */
function endsOf({ method, framework }: Results["model"], nodes: readonly number[]): Extent | undefined {
  const own = nodes.map((node) => rescalingChoice(method.rescaling, at(framework, node)));
  const [first = null] = own;
  if (own.some((choice) => JSON.stringify(choice) !== JSON.stringify(first))) return undefined;
  const { method: name, parameters } = first ?? method.normalisation;
  return normalisations[name].ends?.(parameters);
}

/** @throws when the framework has no such index */
export function targetSpace(
  { model, scores, effectiveWeights }: Results,
  root: string,
  on: ComparedOn,
): TargetSpace {
  const tree = compileTree(model);
  const index = indexNode(model.framework, root);
  const wanted =
    on === "parts"
      ? Array.from(at(tree.children, index))
      : Array.from(tree.leaf).filter((leaf) => at(tree.rootOf, leaf) === index);
  const nodes = wanted.filter((node) => at(effectiveWeights, node) > 0);
  const columns = nodes.map((node) => at(scores, node));
  const extents = columns.map((column) => extent(column)).filter(({ maximum }) => !Number.isNaN(maximum));
  const highest = Math.max(...extents.map(({ maximum }) => maximum));
  const lowest = Math.min(...extents.map(({ minimum }) => minimum));
  const ends = endsOf(model, nodes);
  const height = ends && ends.maximum > ends.minimum ? ends.maximum - ends.minimum : highest - lowest;
  return {
    nodes,
    columns,
    tolerance: rounding * Math.max(Math.abs(highest), Math.abs(lowest)),
    scored: model.units.flatMap((_, i) => (Number.isNaN(at(at(scores, index), i)) ? [] : [i])),
    level: height / 4,
  };
}
