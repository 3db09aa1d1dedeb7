import { problemJson, type ProblemJson } from "../../app";
import type { Results } from "../../engine";
import { entry } from "./entry";
import type { IndexPlan } from "../../workbook/decisions";
import type { Problem } from "../../workbook/problem";

/** A plan as the command prints it: codes for units and indicators, full precision, null for what is not known. */
export interface PlanJson {
  readonly index: string | null;
  readonly budget: number | null;
  readonly steps: readonly {
    readonly unit: string;
    readonly indicator: string;
    readonly from: number;
    readonly to: number;
    readonly cost: number;
    readonly gain: number;
    readonly share: number | null;
  }[];
  readonly cost: number;
  readonly gain: number;
  readonly bound: number | null;
  readonly proven: boolean;
  readonly units: readonly {
    readonly unit: string;
    readonly scoreBefore: number | null;
    readonly scoreAfter: number | null;
    readonly rankBefore: number | null;
    readonly rankAfter: number | null;
  }[];
  readonly runs: number;
  readonly frontier: IndexPlan["frontier"];
  readonly problems: readonly ProblemJson[];
}

/** What a plan was made of. */
export interface MadePlan {
  readonly made: IndexPlan;
  readonly results: Results;
}

/** What `psci plan --json` prints. Without a plan, the keys are the same and empty. */
export function planJson(planned: MadePlan | null, problems: readonly Problem[]): PlanJson {
  if (planned === null)
    return {
      ...{ index: null, budget: null, steps: [], cost: 0, gain: 0, bound: null, proven: false },
      ...{ units: [], runs: 0, frontier: [], problems: problems.map(problemJson) },
    };
  const { made, results } = planned;
  const { plan, shares } = made;
  const unitOf = (unit: number) => entry(results.model.units, unit).code;
  return {
    ...{ index: made.root, budget: made.settings.budget },
    steps: plan.steps.map(({ unit, indicator, from, to, cost, gain }, s) => ({
      ...{ unit: unitOf(unit), indicator: entry(results.model.indicators, indicator).code },
      ...{ from, to, cost, gain, share: orNull(shares?.[s]) },
    })),
    ...{ cost: plan.cost, gain: plan.gain, bound: orNull(plan.bound), proven: plan.proven },
    units: plan.units.map(({ unit, scoreBefore, scoreAfter, rankBefore, rankAfter }) => ({
      unit: unitOf(unit),
      ...{ scoreBefore: orNull(scoreBefore), scoreAfter: orNull(scoreAfter) },
      ...{ rankBefore: orNull(rankBefore), rankAfter: orNull(rankAfter) },
    })),
    ...{ runs: made.runs, frontier: made.frontier, problems: problems.map(problemJson) },
  };
}

const orNull = (x: number | undefined): number | null => (x === undefined || Number.isNaN(x) ? null : x);
