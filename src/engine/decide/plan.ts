/** A plan for a budget. The scale is held: values are normalised by the figures of the index as it is. */
export interface Plan {
  /**
   * In the order in which to take them: each one's needs are before it, and then by gain per cost, the largest first. An
   * indicator of a unit is in one step only, which goes from where it is to where it ends.
   */
  readonly steps: readonly PlanStep[];
  readonly cost: number;
  /** In points, summed over the units: what the steps gain together, scored again. */
  readonly gain: number;
  /** No plan within the budget gains more than this; NaN where no bound is known. */
  readonly bound: number;
  /** Whether no plan can gain more: the gain is the bound. */
  readonly proven: boolean;
  /** How it was found. */
  readonly way: "exact" | "greedy" | "branches" | "exchange";
  /** Every unit that the money is for, in the order of the model; also those without a step. */
  readonly units: readonly PlannedUnit[];
  /** Why there is no plan, or what it leaves out; a plan with an "error" has no steps. */
  readonly problems: readonly PlanProblem[];
}

export interface PlanStep {
  /** Positions in the model. */
  readonly unit: number;
  readonly indicator: number;
  /** On the scale of the denominated values. */
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** In points: what this step adds to those before it in the plan. The steps add up to the gain of the plan. */
  readonly gain: number;
}

export interface PlannedUnit {
  readonly unit: number;
  /** Score and rank in the index, the scale held. */
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  readonly rankBefore: number;
  readonly rankAfter: number;
}

/** A problem of a plan: plain data; the workbook and the command have the words for it. */
export interface PlanProblem {
  readonly code:
    | "plan-no-costs"
    | "plan-floors-above-budget"
    | "plan-floor-unreachable"
    | "plan-floor-outside"
    | "plan-needs-cycle"
    | "plan-needs-missing"
    | "plan-decided-above-budget"
    | "plan-decided-impossible"
    | "plan-decided-and-excluded"
    | "plan-rules-unmet"
    | "plan-nothing-to-gain"
    | "plan-unit-unscored"
    | "plan-not-proven"
    | "plan-stopped"
    | "plan-too-long"
    | "plan-coarse"
    | "plan-units-compared"
    | "plan-gates-together";
  readonly severity: "error" | "warning" | "note";
  /** Codes of units, indicators, groups; figures: by the names in the words of the problem. */
  readonly details: Readonly<Record<string, string>>;
}
