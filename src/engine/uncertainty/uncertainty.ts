import type { Model } from "../model/model";
import type { EngineProblem } from "../problem";
import { mean, median, quantile } from "../statistics";
import type { Replicate } from "./replicate";
import { replicator } from "./replicator";

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

/** A replicate that gave no index, and why. */
export interface Failure {
  /** Its place in the design, from 0. */
  readonly replicate: number;
  readonly problems: readonly EngineProblem[];
}

export interface Uncertainty {
  readonly units: readonly RankSummary[];
  /** One row a replicate that was scored, in the order of the design; one column a unit; NaN for no rank. */
  readonly ranks: readonly Float64Array[];
  readonly failures: readonly Failure[];
}

/**
 * Runs a design: the ranks of an index in every replicate, and how they vary. Nothing is random here: what is drawn is in
 * the design, so that the same design gives the same answer. Replicates that fail (a geometric mean met a zero) are
 * listed with the reason and do not count in any summary.
 *
 * @param options.root code of the index
 * @param options.top the "top k" of `topShare`
 * @throws when the model as it stands gives no index: see `score` for why
 */
export function uncertainty(
  model: Model,
  design: readonly Replicate[],
  { root, top }: { readonly root: string; readonly top: number },
): Uncertainty {
  const run = replicator(model, root);
  const nominal = run({});
  if (!nominal.scored) throw new Error(`The index "${root}" has no scores to compare with.`);
  const outcomes = design.map(run);
  const ranks = outcomes.flatMap((outcome) => (outcome.scored ? [outcome.ranks] : []));
  return {
    ranks,
    units: model.units.map(({ code }, i) => {
      const own = Float64Array.from(ranks, (row) => row[i]!).filter((rank) => !Number.isNaN(rank));
      return {
        code,
        nominal: nominal.ranks[i]!,
        mean: mean(own),
        median: median(own),
        q05: quantile(own, 0.05),
        q95: quantile(own, 0.95),
        topShare: own.filter((rank) => rank <= top).length / own.length,
      };
    }),
    failures: outcomes.flatMap((outcome, replicate) =>
      outcome.scored ? [] : [{ replicate, problems: outcome.problems }],
    ),
  };
}
