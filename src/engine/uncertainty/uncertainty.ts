import { at } from "../at";
import type { Model } from "../model/model";
import type { Failure } from "./failures";
import { countRanks, meanRank, medianRank, quantileRank, topShare } from "./rank-counts";
import { columnsOfRanks, type RankRows, rankRows } from "./rank-rows";
import type { Replicate } from "./replicate";
import { replicateScorer } from "./replicate-scorer";

/** How the ranks of a unit vary over the replicates in which it has one. */
export interface RankSummary {
  readonly code: string;
  /** Rank by the model as it stands; NaN for none. */
  readonly nominal: number;
  readonly mean: number;
  readonly median: number;
  /** 5th and 95th percentile, type 7. */
  readonly q05: number;
  readonly q95: number;
  /** Share of the replicates in which the rank is `top` or better. */
  readonly topShare: number;
}

export interface Uncertainty {
  readonly units: readonly RankSummary[];
  /** One column per unit, one entry per replicate that was scored, in the order of the design; NaN for no rank. */
  readonly ranks: readonly Float32Array[];
  readonly failures: readonly Failure[];
}

export interface UncertaintyOptions {
  /** Code of the index. */
  readonly root: string;
  /** The "top k" of `topShare`. */
  readonly top: number;
}

/**
 * Runs a design: the ranks of an index in every replicate, and how they vary. Nothing is random here: all draws are in
 * the design, so that the same design gives the same result. Replicates that fail (a geometric mean of a 0) are listed
 * with the reason (`failureReasons` groups them) and do not count in any summary.
 *
 * @throws when the model as it stands gives no index: see `score` for why
 * @example rankUncertainty(model, [{}, { leftOut: "SA1a" }], { root: "PSCI", top: 10 }).units.length // 60
 */
export const rankUncertainty = (
  model: Model,
  design: readonly Replicate[],
  options: UncertaintyOptions,
): Uncertainty => uncertaintyOf(model, [rankRows(model, options.root)(design, 0)], options);

/**
 * The uncertainty of a design that was run in parts: the same bit for bit for any parts in any order.
 *
 * @throws when the model as it stands gives no index: see `score` for why
 * @example uncertaintyOf(model, [rankRows(model, "PSCI")([{}], 0)], { root: "PSCI", top: 10 }).failures // []
 */
export function uncertaintyOf(
  model: Model,
  parts: readonly RankRows[],
  { root, top }: UncertaintyOptions,
): Uncertainty {
  const nominal = replicateScorer(model, root)({});
  if (!nominal.ok) throw new Error(`The index "${root}" has no scores to compare with.`);
  const ranks = columnsOfRanks(parts, model.units.length);
  const memory = new Int32Array(2 * model.units.length + 1);
  return {
    ranks,
    units: model.units.map(({ code }, i) => {
      const counts = countRanks(at(ranks, i), memory);
      return {
        code,
        nominal: at(nominal.ranks, i),
        mean: meanRank(counts),
        median: medianRank(counts),
        q05: quantileRank(counts, 0.05),
        q95: quantileRank(counts, 0.95),
        topShare: topShare(counts, top),
      };
    }),
    failures: parts.flatMap((part) => part.failures).sort((a, b) => a.replicate - b.replicate),
  };
}
