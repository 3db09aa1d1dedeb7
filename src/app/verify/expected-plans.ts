import type { Results } from "../../engine";
import type { IndexPlan } from "../../workbook/decisions";
import type { Source } from "../../workbook/source";
import { planRoots, type PlanningOptions } from "../decisions";
import { rootsOf } from "../test/test-roots";
import { isSameShape } from "./expected-tests";
import type { RecordedPlan } from "./recorded-plans";

interface Scored {
  readonly results: Results;
  readonly source: Source;
}

/** Plans to plan the report of now with, and that of the run; absent where the report has none. */
export interface ExpectedPlans {
  readonly now?: readonly IndexPlan[];
  readonly then?: readonly IndexPlan[];
}

/**
 * The recorded plans, made again from their settings and costs on the inputs of the run. The report of now has the same ones,
 * because a plan stays as it was until the next run; where units or nodes are others now, it is planned with one of its own.
 */
export async function expectedPlans(
  records: readonly (RecordedPlan | null)[] | null,
  { now, then }: { readonly now: Scored; readonly then: Scored | null },
  options: Omit<PlanningOptions, "runs"> & { readonly isTested: boolean },
): Promise<ExpectedPlans> {
  if (records === null) return {};
  const plansOf = async ({ results, source }: Scored): Promise<readonly IndexPlan[]> => {
    const plans: IndexPlan[] = [];
    for (const [k, { code }] of rootsOf(results).entries()) {
      const record = records[k] ?? null;
      if (record === null) continue;
      const costs = record.costs ?? source.decisions?.costs ?? [];
      const decisions = { ...noDecisions, ...source.decisions, costs };
      const made = await planRoots(
        { results, source: { ...source, decisions, ...(record.varied && { test: record.varied }) } },
        (root) => (root === code ? record.settings : null),
        options,
      );
      plans.push(...made.map((plan) => ({ ...plan, costs })));
    }
    return plans;
  };
  if (then === null) return { now: await plansOf(now) };
  const ofThen = await plansOf(then);
  return { then: ofThen, now: isSameShape(now.results, then.results) ? ofThen : await plansOf(now) };
}

const noDecisions = {
  ...{ plan: null, scenarios: [], scenarioPlace: null },
  found: { costs: null, plan: null, scenarios: null },
};
