import { correlationRatio, type Results } from "../../../../engine";
import { flattened, type Branch } from "../../../model/tree";
import type { NodeImportance } from "./figures";

/**
 * The engine's `importance` of the nodes of one index, node by node: of many units and indicators it takes a second, and the
 * pane must respond meanwhile. Each step of the generator is one node.
 */
export function* importanceSteps(
  { scores, weights, effectiveWeights }: Pick<Results, "scores" | "weights" | "effectiveWeights">,
  root: Branch,
): Generator<undefined, readonly NodeImportance[]> {
  const squared = new Map<number, number>();
  const index = scores[root.position] ?? new Float64Array();
  for (const { position } of flattened(root).slice(1)) {
    squared.set(position, correlationRatio(scores[position] ?? new Float64Array(), index).squared);
    yield;
  }
  return flattened(root).flatMap(({ node: { code: parent }, children }) => {
    const total = (of: (position: number) => number): number =>
      children.reduce((sum, { position }) => sum + of(position), 0);
    const weight = (position: number): number => weights[position] ?? NaN;
    const ratio = (position: number): number => squared.get(position) ?? NaN;
    const [allWeights, allRatios] = [total(weight), total(ratio)];
    return children.map(({ node: { code }, position }) => ({
      ...{ code, parent },
      weight: allWeights > 0 ? weight(position) / allWeights : 0,
      importance: ratio(position) / allRatios,
      effectiveWeight: effectiveWeights[position] ?? NaN,
    }));
  });
}
