import { costFor, type CostRule } from "../../../engine";
import type { IndexPlan } from "../../decisions";
import { heldOf } from "../as-if";
import { indicatorAt, range, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { indicatorsBelow } from "../context/structure";
import { aggregationOf } from "../method/aggregation-of";
import { costsOf } from "./plan-of";

/** A change that costs allow: of one indicator of one unit, all the way. */
export interface PlanChoice {
  readonly unit: number;
  /** Report place of the indicator. */
  readonly p: number;
  readonly rule: CostRule;
  readonly from: number;
  /** The best value that counts, and how far the change goes. */
  readonly best: number;
  readonly to: number;
  readonly cost: number;
  /** What the whole change gains by itself. */
  readonly gain: number;
  /** Whether that is the effective weight times the change of the normalised score. */
  readonly isAdditive: boolean;
}

/** More rows than these are left out of the plan that follows the budget cell. */
export const choicesShown = 300;
/** Amounts that are no more than rounding. */
const tiny = 1e-9;

/** Position of the node whose score is to rise. */
export function gainNode({ model }: Context, { root }: IndexSheets, { settings }: IndexPlan): number {
  const { gain } = settings;
  return gain.kind === "node" ? model.framework.findIndex(({ code }) => code === gain.node) : root;
}

/** Every change that gains something, the most gain per cost first. */
export function planChoices(context: Context, index: IndexSheets, plan: IndexPlan): readonly PlanChoice[] {
  const { model, results, structure } = context;
  const held = heldOf(context);
  const costs = costsOf(context, plan);
  const node = gainNode(context, index, plan);
  const { first, count } = indicatorsBelow(structure, index.root);
  const isExcluded = (unit: number, code: string): boolean =>
    plan.settings.excluded.some(
      (item) => item.indicator === code && (item.unit === null || item.unit === model.units[unit]?.code),
    );
  const found = plan.plan.units.flatMap(({ unit }) =>
    range(count).flatMap((k): readonly Omit<PlanChoice, "gain" | "isAdditive">[] => {
      const p = first + k;
      const j = structure.indicatorOf[p] ?? -1;
      const rule = costFor(costs, model, unit, j);
      const { code, direction } = indicatorAt(context, p);
      if (rule === null || isExcluded(unit, code)) return [];
      const from = results.denominated[j]?.[unit] ?? NaN;
      const { best } = held.endsOf(j);
      const reach = Math.min(direction * (best - from), Number.isNaN(rule.maximum) ? Infinity : rule.maximum);
      if (!(reach > 0)) return [];
      const amount = Number.isNaN(rule.step) ? reach : Math.floor(reach / rule.step + tiny) * rule.step;
      if (!(amount > 0)) return [];
      const to = from + direction * amount;
      return [{ unit, p, rule, from, best, to, cost: amount * rule.perUnit }];
    }),
  );
  const scoreOf = ({ unit, p, to }: Pick<PlanChoice, "unit" | "p" | "to">): number =>
    held.scoreOf(unit, structure.indicatorOf[p] ?? -1, to);
  const after = held.scoreRows(
    found.map((one) => ({
      unit: one.unit,
      scores: [{ indicator: structure.indicatorOf[one.p] ?? -1, score: scoreOf(one), value: one.to }],
    })),
    node,
  );
  const scores = results.scores[node] ?? new Float64Array();
  return found
    .map((one, k): PlanChoice => {
      const before = scores[one.unit] ?? NaN;
      const gain =
        counted(context, index, plan, one.unit, after[k] ?? NaN) -
        counted(context, index, plan, one.unit, before);
      const position = structure.indicators[one.p] ?? -1;
      const change = scoreOf(one) - (results.scores[position]?.[one.unit] ?? NaN);
      const weight = weightIn(context, position, node);
      const isAdditive =
        plan.settings.gain.kind !== "gap" &&
        isArithmetic(context, position, node) &&
        Math.abs(weight * change - gain) <= tiny * Math.max(1, Math.abs(gain));
      return { ...one, gain, isAdditive };
    })
    .filter(({ gain }) => gain > tiny)
    .sort((a, b) => ratioOf(b) - ratioOf(a));
}

/** Points per unit of money; a change that costs nothing is before all others. */
export const ratioOf = ({ gain, cost }: Pick<PlanChoice, "gain" | "cost">): number =>
  cost > 0 ? gain / cost : freeRatio;
export const freeRatio = 1e12;

/** A score as it counts: for the gap, no more than the reference. */
function counted(
  { results }: Context,
  { root }: IndexSheets,
  { settings }: IndexPlan,
  unit: number,
  score: number,
): number {
  if (settings.gain.kind !== "gap") return score;
  const [reference, before] = [results.references[root]?.[unit] ?? NaN, results.scores[root]?.[unit] ?? NaN];
  return reference > before ? Math.min(score, reference) : before;
}

/** The share of a node that an indicator has; 0 where it is not below it. */
const weightIn = ({ results }: Context, position: number, node: number): number =>
  (results.effectiveWeights[position] ?? 0) / (results.effectiveWeights[node] ?? NaN);

/** Whether all aggregates from an indicator up to a node are arithmetic means. */
function isArithmetic(context: Context, position: number, node: number): boolean {
  const { parent, place } = context.structure;
  let at = position;
  while (at !== node) {
    at = parent[at] ?? -1;
    const above = place.get(at);
    if (above?.kind !== "aggregate" || aggregationOf(context, above.at).method !== "arithmetic") return false;
    if (context.layout.scores.aggregated?.nodes.includes(above.at)) return false;
  }
  return true;
}
