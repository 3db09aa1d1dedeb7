import type { weighted } from "../run";
import { withoutSetAside } from "../weight";
import type { Replicate } from "./replicate";

/**
 * Nominal weights of a replicate, one per node: those of the run, or of its participant, times its factors, 0 for what it leaves out and for
 * aggregates that then have no element left. They may be written into `memory`.
 *
 * @throws when the replicate names a node or an indicator that does not exist
 */
export function replicateWeights(
  { structure, tree, model, isSetAside }: ReturnType<typeof weighted>,
  { participant, weightFactors, leftOut }: Replicate,
  memory: Float64Array,
): Float64Array {
  memory.set(structure.weights);
  // A participant says nothing of what is set aside in this run.
  let takesOut = leftOut !== undefined || participant !== undefined;
  const nodeOf = (code: string): number => {
    const node = tree.indexOf.get(code);
    if (node === undefined) throw new Error(`The framework has no node "${code}".`);
    return node;
  };
  if (participant)
    for (const code of Object.keys(participant.weights)) memory[nodeOf(code)] = participant.weights[code]!;
  if (weightFactors)
    for (const code of Object.keys(weightFactors)) {
      const node = nodeOf(code);
      const factor = weightFactors[code]!;
      memory[node]! *= factor;
      if (!(factor > 0)) takesOut = true;
    }
  if (!takesOut) return memory;
  const setAside = isSetAside.slice();
  if (leftOut !== undefined) {
    const column = model.indicators.findIndex(({ code }) => code === leftOut);
    if (column < 0) throw new Error(`The model has no indicator "${leftOut}".`);
    setAside[column] = true;
  }
  return withoutSetAside(tree, memory, setAside);
}
