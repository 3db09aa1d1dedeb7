import { pearson, type Results, unitWeightsOf } from "../../../../engine";
import { flattened, type Branch } from "../../../model/tree";
import type { CoherenceFigures } from "./figures";
import { importanceSteps } from "./importance-steps";
import { itemSet } from "./item-set";
import { coherenceLimits } from "./limits";

/** All figures of the coherence of an index, in steps of some milliseconds each. */
export function* coherenceSteps(results: Results, root: Branch): Generator<undefined, CoherenceFigures> {
  const all = flattened(root);
  const weights = unitWeightsOf(results.model);
  const aggregates = all.filter(({ children }) => children.length > 0);
  const leaves = all.filter(({ children }) => children.length === 0);
  const column = ({ position }: Branch): Float64Array => results.scores[position] ?? new Float64Array();
  const withAggregates: Float64Array[] = [];
  const withEachOther: Float64Array[] = leaves.map(() => new Float64Array(leaves.length).fill(NaN));
  for (const [i, leaf] of leaves.entries()) {
    withAggregates.push(
      Float64Array.from(aggregates, (aggregate) => pearson(column(leaf), column(aggregate), weights)),
    );
    for (const [j, other] of leaves.slice(0, i).entries()) {
      const r = pearson(column(leaf), column(other), weights);
      withEachOther[i]?.fill(r, j, j + 1);
      withEachOther[j]?.fill(r, i, i + 1);
    }
    yield;
  }
  const sets = [];
  for (const { node, children } of aggregates.filter((one) => one.children.length > 1)) {
    sets.push(
      itemSet(
        node.code,
        children.map((child) => child.node.code),
        children.map(column),
        weights,
      ),
    );
    yield;
  }
  return {
    indicators: leaves.map(({ node }) => node.code),
    aggregates: aggregates.map(({ node }) => node.code),
    withAggregates,
    withEachOther,
    others: new Map(leaves.map(({ node }) => [node.code, otherParts(node.parent, root, aggregates)])),
    parents: new Map(leaves.map(({ node }) => [node.code, node.parent ?? ""])),
    limits: coherenceLimits(results.model),
    importance: yield* importanceSteps(results, root),
    sets,
  };
}

/** Positions of the other parts of the level of a part; none where the part is the index itself. */
function otherParts(part: string | null, root: Branch, aggregates: readonly Branch[]): readonly number[] {
  const level = aggregates.find(({ node }) => node.code === part)?.node.level;
  if (part === root.node.code) return [];
  return aggregates.flatMap(({ node }, k) =>
    node.level === level && node.code !== part && node.code !== root.node.code ? [k] : [],
  );
}
