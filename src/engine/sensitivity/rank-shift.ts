import type { Model } from "../model/model";
import { replicator } from "../uncertainty";
import { replicateAt, type UncertainInput } from "./inputs";

/**
 * How far the ranks of an index move from those of the model as it stands: the mean over the units of |rank - nominal
 * rank|, as a function of a point of the unit cube. NaN where the replicate fails; units without either rank do not count.
 *
 * @param root code of the index
 * @throws when the model as it stands gives no index: see `score` for why
 */
export function rankShift(
  model: Model,
  root: string,
  inputs: readonly UncertainInput[],
): (point: Float64Array) => number {
  const run = replicator(model, root);
  const nominal = run({});
  if (!nominal.scored) throw new Error(`The index "${root}" has no scores to compare with.`);
  return (point) => {
    const outcome = run(replicateAt(inputs, point));
    if (!outcome.scored) return NaN;
    let sum = 0;
    let n = 0;
    outcome.ranks.forEach((rank, i) => {
      const shift = Math.abs(rank - nominal.ranks[i]!);
      if (Number.isNaN(shift)) return;
      sum += shift;
      n++;
    });
    return sum / n;
  };
}
