import type { PlanStep } from "../../../engine";
import type { IndexPlan } from "../../../workbook/decisions";

/** A step with its place in the plan and the sums up to it. */
export interface SummedStep extends PlanStep {
  readonly number: number;
  readonly costSoFar: number;
  readonly gainSoFar: number;
  /** Part of the runs that have it, 0..1; null where none were made. */
  readonly share: number | null;
}

export function summedSteps({ plan, shares }: IndexPlan): readonly SummedStep[] {
  let [costSoFar, gainSoFar] = [0, 0];
  return plan.steps.map((step, k) => {
    costSoFar += step.cost;
    gainSoFar += step.gain;
    const share = shares?.[k] ?? NaN;
    return { ...step, number: k + 1, costSoFar, gainSoFar, share: Number.isNaN(share) ? null : share };
  });
}
