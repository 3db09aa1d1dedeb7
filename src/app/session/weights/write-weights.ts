import type { Core } from "../core";
import { indexOf } from "../core";
import { editCells } from "../edit-cells";
import { RefusedError } from "../failure";
import { addWeightCells } from "./add-weight-cells";

/**
 * Writes weights into their cells; a cell that has the weight already is not written. Makes a cell where a node's
 * weight has none.
 * @throws RefusedError for a locked weight, a number that is not a weight, or when no cell can be made
 */
export async function writeWeights(core: Core, weights: ReadonlyMap<string, number>): Promise<void> {
  const { model, source } = indexOf(core);
  const locked = [...weights.keys()].find((node) => core.store.state.lockedWeights.has(node));
  if (locked !== undefined) throw new RefusedError("weight-locked", locked);
  for (const [node, weight] of weights)
    if (!(weight >= 0 && weight < Infinity)) throw new RefusedError("weight-not-allowed", node);
  const wanted = model.framework.flatMap(({ code, weight }) => {
    const other = weights.get(code);
    return other === undefined || other === weight ? [] : [[code, other] as const];
  });
  if (wanted.length === 0) return;
  const edits = wanted.flatMap(([code, value]) => {
    const cell = source.nodes[code]?.weight;
    return cell === undefined ? [] : [{ cell, value }];
  });
  if (edits.length < wanted.length) await addWeightCells(core, new Map(wanted));
  else await editCells(core, edits);
}
