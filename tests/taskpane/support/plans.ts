import type { SessionPlan } from "../../../src/app/session";
import type { SessionIndex } from "../../../src/app/session/types";
import { levers, type Plan, type PlanSettings } from "../../../src/engine";

/** What a plan for these units would be for. */
export const planSettings = (change: Partial<PlanSettings> = {}): PlanSettings => ({
  ...{ budget: 2000, units: { kind: "unit", unit: "C07" }, gain: { kind: "index" }, most: null },
  ...{ excluded: [], decided: [], floors: [] },
  ...change,
});

/** A plan of some steps, for views: the levers of some units by gain per cost. It is not the best plan. */
export function somePlan(
  index: SessionIndex,
  root: string,
  settings: PlanSettings,
  change: Partial<Plan> = {},
): SessionPlan {
  const { results, model, source } = index;
  const costs = source.decisions?.costs ?? [];
  const node = model.framework.findIndex(({ code }) => code === root);
  const { units: whom } = settings;
  const units = model.units.flatMap(({ code }, i) => (whom.kind !== "unit" || whom.unit === code ? [i] : []));
  const choices = units
    .flatMap((unit) => levers(results, root, unit, { costs }).map((lever) => ({ unit, lever })))
    .flatMap(({ unit, lever: { indicator, value: from, aims } }) =>
      aims.slice(0, 1).map(({ to, gain, cost }) => ({ unit, indicator, from, to, gain, cost })),
    )
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.gain / b.cost - a.gain / a.cost);
  let left = settings.budget;
  const steps = choices.filter(({ cost }) => {
    if (cost > left) return false;
    left -= cost;
    return true;
  });
  const sum = (of: (step: (typeof steps)[number]) => number): number =>
    steps.reduce((total, step) => total + of(step), 0);
  const gain = sum((step) => step.gain);
  const plan: Plan = {
    ...{ steps, cost: settings.budget - left, gain, bound: 1.0006 * gain, proven: false, way: "greedy" },
    units: units.map((unit) => {
      const score = results.scores[node]?.[unit] ?? NaN;
      const rank = results.ranks[node]?.[unit] ?? NaN;
      const own = steps.filter((step) => step.unit === unit).reduce((total, step) => total + step.gain, 0);
      return { unit, scoreBefore: score, scoreAfter: score + own, rankBefore: rank, rankAfter: rank };
    }),
    problems: [],
    ...change,
  };
  return {
    ...{ index, isOld: false, checked: index },
    plan: {
      ...{ root, time: "2026-03-02T16:40:00Z", settings, plan, runs: 200 },
      shares: Float64Array.from(plan.steps, (_, k) => [0.97, 0.62, 0.91][k % 3] ?? 0),
      frontier: Array.from({ length: 20 }, (_, k) => ({
        ...{ budget: (k * settings.budget) / 10, cost: (k * settings.budget) / 10 },
        gain: gain * (1 - 0.85 ** k),
      })),
    },
  };
}
