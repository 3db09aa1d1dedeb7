import { at } from "../at";
import type { Model } from "../model/model";
import { extent, median } from "../statistics";
import { replicateRunner } from "../uncertainty";
import { statedWeights } from "./stated-weights";

/**
 * Ranks of the units of an index under other weights; all else is as in the model, and normalised values are made once. NaN
 * for a unit without a score, and for all units under weights with which the index has no score.
 *
 * @param root code of the index
 * @param weights any number of them, as `ParticipantWeights.weights`; where they are NaN, those of the index stay
 * @returns one column per weights, one entry per unit
 * @throws when there is no such index
 * @example
 * const asItIs = new Float64Array(model.framework.length).fill(NaN);
 * ranksByWeights(model, "PSCI", [asItIs])[0].length // 60
 */
export function ranksByWeights(
  model: Model,
  root: string,
  weights: readonly Float64Array[],
): readonly Float64Array[] {
  const runner = replicateRunner(model, root);
  return weights.map((own, k) => {
    const participant = statedWeights(model, String(k), own);
    return runner.run({ participant }) === null
      ? runner.ranks.slice()
      : new Float64Array(model.units.length).fill(NaN);
  });
}

/** The ranks of a unit over participants; NaN where it has none. */
export interface RankRange {
  readonly best: number;
  readonly median: number;
  readonly worst: number;
  /** Share of the participants under whose weights it is among the first `top`, of those under whose weights it has a rank. */
  readonly topShare: number;
}

/**
 * How the ranks of each unit vary over participants.
 *
 * @param ranks as `ranksByWeights` returns them
 * @example rankRanges([Float64Array.of(1, 2), Float64Array.of(2, 1), Float64Array.of(1, 2)], 1)[0] // { best: 1, median: 1, worst: 2, topShare: 2 / 3 }
 */
export function rankRanges(ranks: readonly Float64Array[], top: number): readonly RankRange[] {
  const units = ranks[0]?.length ?? 0;
  return Array.from({ length: units }, (_, i) => {
    const own = Float64Array.from(ranks, (column) => at(column, i)).filter((rank) => !Number.isNaN(rank));
    const { minimum, maximum } = extent(own);
    return {
      ...{ best: minimum, median: median(own), worst: maximum },
      topShare: own.filter((rank) => rank <= top).length / own.length,
    };
  });
}
