import { type CostRule, plan, type PlanSettings } from "../../src/engine";
import type { IndexPlan } from "../../src/workbook/decisions";
import type { ReportInput } from "../../src/workbook/report";

const usual: PlanSettings = {
  ...{ budget: 0, units: { kind: "all" }, gain: { kind: "index" }, excluded: [], decided: [] },
  ...{ most: null, floors: [] },
};

/** A plan of the first index of a report, with made-up shares and the plans for a few other budgets. */
export function indexPlan(
  { model, results, source }: ReportInput,
  change: Partial<PlanSettings> = {},
  costs: readonly CostRule[] = source.decisions?.costs ?? [],
): IndexPlan {
  const root = model.framework.find(({ parent }) => parent === null)?.code ?? "";
  const settings = { ...usual, ...source.decisions?.plan?.settings, ...change };
  const found = plan(results, root, costs, settings);
  return {
    ...{ root, settings, plan: found, runs: 200, time: "2026-11-24T09:00:00Z" },
    shares: Float64Array.from(found.steps, (_, k) => (k === 0 ? 0.97 : 0.4)),
    frontier: [0, 0.5, 1, 2].map((times) => {
      const budget = times * settings.budget;
      const { cost, gain } = plan(results, root, costs, { ...settings, budget });
      return { budget, cost, gain };
    }),
  };
}
