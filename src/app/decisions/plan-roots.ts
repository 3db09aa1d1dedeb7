import type { PlanSettings, Results } from "../../engine";
import { at } from "../../engine/internal";
import type { IndexPlan } from "../../workbook/decisions";
import type { Source } from "../../workbook/source";
import { rootsOf } from "../test/test-roots";
import { planIndex, type PlanningOptions } from "./plan-index";

/**
 * A plan of each index that has scores and settings; none where the workbook has no costs. Where the gain is the score of a part,
 * only the index with this part has one.
 *
 * The shares of the steps are of the runs of the test where the report has one; else of a few, where the money is for one unit.
 *
 * @param settingsOf the settings of the plan of an index, by its code; null for none
 */
export async function planRoots(
  { results, source }: { readonly results: Results; readonly source: Source },
  settingsOf: (root: string) => PlanSettings | null,
  { isTested, ...options }: Omit<PlanningOptions, "runs"> & { readonly isTested: boolean },
): Promise<readonly IndexPlan[]> {
  const plans: IndexPlan[] = [];
  if ((source.decisions?.costs ?? []).length === 0) return plans;
  for (const { code, node } of rootsOf(results)) {
    const settings = settingsOf(code);
    if (settings === null || at(results.scores, node).every(Number.isNaN)) continue;
    const { gain } = settings;
    if (gain.kind === "node" && rootOf(results, gain.node) !== code) continue;
    plans.push(
      await planIndex({ results, source }, code, settings, { ...options, runs: runsOf(isTested, settings) }),
    );
  }
  return plans;
}

/** Runs of a plan in a report without a test: a report is made in seconds. */
const fewRuns = 100;

function runsOf(isTested: boolean, { units }: PlanSettings): number | undefined {
  if (isTested) return undefined;
  return units.kind === "unit" ? fewRuns : 0;
}

/** The code of the index that a part belongs to. */
function rootOf(results: Results, code: string): string {
  const parent = results.model.framework.find((node) => node.code === code)?.parent ?? null;
  return parent === null ? code : rootOf(results, parent);
}
