import { remembered } from "../../method/remembered";
import type { Model } from "../../model/model";
import { score } from "../../score";
import type { Replicate } from "../../uncertainty";
import type { Plan } from "../plan";
import { planContext } from "./context";
import { type FrontierPoint, frontierOf } from "./frontier";
import { planIn, prepare } from "./plan";
import { type PlanRows, planRunner, type PlansOfJob } from "./plan-runs";

/** Parts of a plan: the plan itself, some budgets of its frontier, or the plans of some replicates. `from`: the first one. */
export type PlanPart =
  | { readonly kind: "plan"; readonly from: number }
  | { readonly kind: "frontier"; readonly from: number; readonly budgets: number }
  | { readonly kind: "plans"; readonly from: number; readonly design: readonly Replicate[] };

export type PlanPartResult =
  | { readonly kind: "plan"; readonly rows: PlanOfPart }
  | { readonly kind: "frontier"; readonly rows: FrontierRows }
  | { readonly kind: "plans"; readonly rows: PlanRows };

export interface PlanOfPart {
  readonly from: number;
  readonly plan: Plan;
}

export interface FrontierRows {
  readonly from: number;
  readonly points: readonly FrontierPoint[];
}

/**
 * A function that performs the parts of a plan.
 *
 * @throws when the model gives no index
 */
export function planPerformer(
  model: Model,
  root: string,
  job: PlansOfJob,
): (part: PlanPart) => PlanPartResult {
  const context = remembered(() => {
    const outcome = score(model);
    if (!outcome.ok) throw new Error("There is no plan of an index that has no scores.");
    return planContext(outcome.results, root, job.costs, job.settings);
  });
  const preparation = remembered(() => prepare(context()));
  const frontier = remembered(() => frontierOf(context(), preparation()));
  const runs = remembered(() => planRunner(model, root, job));
  return (part) => {
    const { kind, from } = part;
    if (kind === "plan") return { kind, rows: { from, plan: planIn(context(), {}, preparation()) } };
    if (kind === "plans") return { kind, rows: { from, ...runs()(part.design) } };
    const budgets = Array.from({ length: part.budgets }, (_, k) => from + k);
    return { kind, rows: { from, points: budgets.flatMap((k) => frontier()(k) ?? []) } };
  };
}
