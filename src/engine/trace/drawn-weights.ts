import type { Model } from "../model/model";
import { type BaseRun, type Replicate, replicateWeights } from "../uncertainty";
import { effectiveWeights } from "../weight";
import { type Below, effectiveBelow, weightsBelow } from "./below";
import { summaryOf, type ValueSummary } from "./value-summary";

/** Effective weights of the indicators in a replicate that draws weights or leaves an indicator out. */
export function drawnWeights({ framework }: Model, below: Below) {
  const memory = new Float64Array(framework.length);
  const effective = (run: BaseRun["run"], replicate: Replicate): Float64Array =>
    weightsBelow(below.nodes, effectiveWeights(run.tree, replicateWeights(run, replicate, memory)));
  return (
    run: BaseRun["run"],
    { participant, weightFactors, leftOut }: Replicate,
  ): { readonly weights: ValueSummary | null; readonly leftOut: ValueSummary | null } => {
    const own = { ...(participant && { participant }), ...(weightFactors && { weightFactors }) };
    const areDrawn = participant !== undefined || weightFactors !== undefined;
    const drawn = areDrawn ? effective(run, own) : effectiveBelow(below, run);
    const used = leftOut === undefined ? drawn : effective(run, { ...own, leftOut });
    return {
      weights: areDrawn ? summaryOf([drawn], [effectiveBelow(below, run)]) : null,
      leftOut: leftOut === undefined ? null : summaryOf([used], [drawn]),
    };
  };
}
