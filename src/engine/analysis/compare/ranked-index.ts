import { at } from "../../at";
import { indexNode } from "../../model/index-node";
import type { Results } from "../../results";

/** Codes of the indexes that are compared. */
export type ComparedRoots = readonly [first: string, second: string];

/** Score and rank of a unit at an index, by the unit's code; NaN where it has none, or is not in the run. */
export type RankedIndex = (unit: string) => { readonly score: number; readonly rank: number };

const absent = { score: NaN, rank: NaN };

/**
 * The index of a root in a run.
 *
 * @throws when there is no such index
 */
export function rankedIndex(
  { model, scores, ranks }: Pick<Results, "model" | "scores" | "ranks">,
  root: string,
): RankedIndex {
  const node = indexNode(model.framework, root);
  const [score, rank] = [at(scores, node), at(ranks, node)];
  const byUnit = new Map(
    model.units.map(({ code }, i) => [code, { score: at(score, i), rank: at(rank, i) }]),
  );
  return (unit) => byUnit.get(unit) ?? absent;
}
