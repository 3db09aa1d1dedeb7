import { at } from "../../at";
import { affordableChanges } from "./affordable-changes";
import type { Results } from "../../results";
import { costFor } from "../cost-for";
import type { CostRule } from "../cost-rule";
import type { Plan, PlanProblem } from "../plan";
import type { PlanSettings } from "../plan-settings";
import type { PossibleChange } from "./change";
import { type PlanContext, planContext } from "./context";
import { gainsAddUp, itemsOf } from "./gains";
import { gatesTogether } from "./gates-together";
import { inOrder } from "./in-order";
import { usualWork } from "../held";
import { meterOf } from "./meter";
import type { Positions } from "./knapsack";
import { planOf } from "./outcome";
import type { Made } from "./planned-rows";
import {
  contradictions,
  decidedProblems,
  floorProblems,
  needProblems,
  rulesUnmet,
  sizeProblems,
  unscoredUnits,
} from "./problems";
import { keepsTo, rulesOf } from "./rules";
import type { Prepared } from "./prepared";
import { solvePlan } from "./solve-plan";
import type { SolvingOptions } from "./solving-options";
import { startPositions } from "./start-positions";

/**
 * The steps that gain most for a budget: which indicators of which units to change, and how far. The scale is held; gains are
 * scored, not estimated. Where gains add up (arithmetic means), the plan of one unit is the best there is; a plan of many units
 * is within a fraction of a percent of its bound. Where gains interact, or there are rules besides money, what is not proven says
 * so: `proven`, `bound`.
 *
 * @param root code of the index
 * @throws when the framework has no such index, or the settings name a unit, a group or a part that does not exist; RangeError for
 * a budget below 0
 * @example plan(results, "PSCI", [], { budget: 100, units: { kind: "all" }, gain: { kind: "index" }, excluded: [], decided: [], most: null, floors: [] }).problems[0].code // "plan-no-costs"
 */
export function plan(
  results: Results,
  root: string,
  costs: readonly CostRule[],
  settings: PlanSettings,
  options: SolvingOptions = {},
): Plan {
  return planIn(planContext(results, root, costs, settings), options);
}

/** The plan of a context. */
export function planIn(
  context: PlanContext,
  options: SolvingOptions = {},
  { prepared, problems }: Preparation = prepare(context),
): Plan {
  return plannedFrom(context, prepared, problems, options);
}

export interface Preparation {
  readonly prepared: Prepared;
  readonly problems: readonly PlanProblem[];
}

/** What can be done, or the errors for which there is no plan. */
export function prepare(context: PlanContext): Preparation {
  const scored = context.units.filter(
    (unit) => !Number.isNaN(at(at(context.results.scores, context.node), unit)),
  );
  const affordable = affordableChanges({ ...context, units: scored });
  const all = affordable?.all ?? [];
  const { changes, rules, problems } = rulesOf(context, all);
  const items = itemsOf(context, changes);
  const prepared = { changes, items, rules, addsUp: gainsAddUp(context, changes, items) };
  return {
    prepared,
    problems: [
      ...(hasCosts(context) ? [] : [noCosts]),
      ...contradictions(context),
      ...needProblems(context, all),
      ...settingProblems(context, prepared),
      ...problems,
      ...unscoredUnits(context),
      ...sizeProblems(context, affordable),
    ],
  };
}

/** Why what is decided, or the floors, cannot be had for the budget of the settings. */
export function settingProblems(
  context: PlanContext,
  { changes, rules }: Pick<Prepared, "changes" | "rules">,
): readonly PlanProblem[] {
  return [
    ...decidedProblems(
      context,
      [...rules.decided].map((k) => at(changes, k)),
      changesAt(changes, startPositions(changes, rules)),
    ),
    ...floorProblems(context, changes),
  ];
}

/** The plan for the budget of the settings. */
export function plannedFrom(
  context: PlanContext,
  prepared: Prepared,
  problems: readonly PlanProblem[],
  options: SolvingOptions,
): Plan {
  options.signal?.throwIfAborted();
  const none = { made: [], bound: 0, way: "exact" } as const;
  if (problems.some(({ severity }) => severity === "error"))
    return planOf(context, { ...none, bound: NaN }, problems);
  const meter = meterOf(options.work ?? usualWork);
  const { positions, bound, way } = solvePlan(context, prepared, meter, options);
  const stopped = meter.isOver() || options.deadline?.() === true ? [stoppedEarly] : [];
  if (!keepsTo(prepared.rules, prepared.changes, positions))
    return planOf(context, { ...none, bound: NaN }, [...problems, rulesUnmet(context), ...stopped]);
  const made = inOrder(context, changesAt(prepared.changes, positions));
  // Only where every plan was scored are gates that are passed together among them.
  const together = way === "exact" ? [] : gatesTogether(context);
  const said = [...problems, ...together, ...stopped];
  if (made.length > 0 || stopped.length > 0) return planOf(context, { made, bound, way }, said);
  const known = together.length > 0 ? { made, bound, way } : none;
  return planOf(context, known, [...said, nothingToGain]);
}

/** The changes that positions make. */
const changesAt = (changes: readonly PossibleChange[], positions: Positions): readonly Made[] =>
  changes.flatMap((change, k) => (at(positions, k) > 0 ? [{ change, position: at(positions, k) }] : []));

/** Whether Costs has a rule for any planned unit. */
function hasCosts({ results: { model }, units, costs }: PlanContext): boolean {
  return units.some((unit) => model.indicators.some((_, j) => costFor(costs, model, unit, j) !== null));
}

const noCosts: PlanProblem = { code: "plan-no-costs", severity: "error", details: {} };
const nothingToGain: PlanProblem = { code: "plan-nothing-to-gain", severity: "note", details: {} };
const stoppedEarly: PlanProblem = { code: "plan-stopped", severity: "note", details: {} };
