import {
  aggregations,
  type CostRule,
  drawDesign,
  type Model,
  type PlanSettings,
  type PlanStep,
  type Results,
} from "../../engine";
import { at } from "../../engine/internal";
import { resolvedTest } from "../../workbook/tests";
import type { IndexPlan } from "../../workbook/decisions";
import type { Source } from "../../workbook/source";
import { defaultTestSettings } from "../../workbook/tests";
import type { Progress } from "../ports";
import { workOf } from "../robustness-work";
import { allRows } from "../robustness-workers";
import { partLength, type RunningOptions, runParts } from "../test/run-parts";

/** The plan whose steps are looked for in the plans of other runs. */
export interface SharesRequest {
  readonly results: Results;
  readonly source: Pick<Source, "test">;
  readonly root: string;
  readonly costs: readonly CostRule[];
  readonly settings: PlanSettings;
  readonly steps: readonly PlanStep[];
}

/** Changes that are scored in all runs together, about: runs of many units are fewer. */
const usualChanges = 300_000;
const fewestRuns = 50;

/** Where units are compared with each other, every amount of a change is scored with all of them: work as `workOf` has it. */
const comparedWork = 300_000_000;
const amountsOfChange = 4;
/** A solved problem per unit takes so much longer than a comparison of pairs; measured and rounded. */
const longSearch = 30;
/** Shares of fewer runs than this say nothing. */
const usefulRuns = 20;

/**
 * For each step, the share of the robustness runs in whose own plan the unit's indicator has a step. The runs are those of the
 * index's test (its Test settings; usual ones where there are none); raters are not drawn again.
 *
 * @param wanted number of runs; absent for those of the test, or fewer where many units are planned for
 */
export async function sharesOfSteps(
  { results, source, root, costs, settings, steps }: SharesRequest,
  wanted: number | undefined,
  options: RunningOptions & { readonly progress?: Progress | undefined },
): Promise<Pick<IndexPlan, "shares" | "runs" | "varied">> {
  const { model } = results;
  const test = resolvedTest({ ...(source.test ?? defaultTestSettings), raters: false }, results, root);
  const units = settings.units.kind === "unit" ? 1 : model.units.length;
  const changes = Math.max(1, units * Math.min(model.indicators.length, costs.length));
  const usual =
    wanted ?? Math.min(test.settings.runs, Math.max(fewestRuns, Math.floor(usualChanges / changes)));
  const runs = Math.min(usual, affordableRuns(model, changes));
  if (runs < Math.min(usual, usefulRuns) || runs === 0) return { shares: null, runs: 0 };
  const design = drawDesign(model, test.perturbations, { replicates: runs, seed: test.settings.seed });
  const work = workOf(model, test.perturbations, runs) * Math.max(1, (5 * changes) / model.units.length);
  const workers = options.workersFor?.(work) ?? null;
  const size = partLength(runs, workers);
  const parts = Array.from({ length: Math.ceil(runs / size) }, (_, k) => ({
    ...{ kind: "plans" as const, from: k * size, design: design.slice(k * size, (k + 1) * size) },
  }));
  const counted = steps.map(({ unit, indicator }) => ({ unit, indicator }));
  const job = { model, root, sensitivity: null, plans: { costs, settings, steps: counted } };
  const rows = await allRows("plans", runParts(job, parts, workers, options), (done) =>
    options.progress?.("Planning again in other runs", done, parts.length),
  );
  const succeeded = rows.reduce((sum, each) => sum + each.runs, 0);
  if (succeeded === 0) return { shares: null, runs: 0 };
  const counts = new Float64Array(steps.length);
  for (const each of rows) each.counts.forEach((count, s) => (counts[s] = at(counts, s) + count));
  return {
    ...{ shares: counts.map((count) => count / succeeded), runs: succeeded },
    varied: { ...test.settings, runs },
  };
}

/** Runs that can be planned in seconds; any number where units are not compared with each other. */
function affordableRuns(model: Model, changes: number): number {
  const { default: usual, levels, nodes } = model.method.aggregation;
  const methods = [usual, ...Object.values(levels), ...Object.values(nodes)].map(
    ({ method }) => aggregations[method],
  );
  if (!methods.some((each) => each?.over === "table")) return Infinity;
  const long = methods.some((each) => each?.cost === "long") ? longSearch : 1;
  return Math.floor(comparedWork / (workOf(model, {}, 1) * long * amountsOfChange * changes));
}
