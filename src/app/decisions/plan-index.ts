import { plan, type Plan, type PlanSettings, type Results, type SolvingOptions } from "../../engine";
import { frontierSize, type Workers } from "../../engine/internal";
import type { IndexPlan } from "../../workbook/decisions";
import type { Source } from "../../workbook/source";
import type { Progress } from "../ports";
import { allRows } from "../robustness-workers";
import { type RunningOptions, runParts } from "../test/run-parts";
import { sharesOfSteps } from "./shares-of-steps";

/** How a plan is made. */
export interface PlanningOptions extends RunningOptions {
  /** The time of the plan: ISO 8601 with the time zone. */
  readonly time: string;
  /** Robustness runs for the shares of the steps; 0 for none. Absent: as many as usual for the size of the index. */
  readonly runs?: number | undefined;
  readonly progress?: Progress | undefined;
  /** A stronger solver than the engine's own: the command line has one. */
  readonly solve?: SolvingOptions["solve"];
}

/** Budgets of the frontier that are planned in one part. */
const budgetsEach = 5;

/**
 * A plan for one index, with the costs of its workbook: the steps, the share of the runs of its test in which each is in the plan,
 * and what other budgets gain. On workers where the work is long, else part by part in this thread, with pauses. The same inputs give
 * the same figures.
 *
 * @param root code of an index that has scores
 * @throws when the settings name what does not exist, and the reason of the signal once it is aborted
 */
export async function planIndex(
  { results, source }: { readonly results: Results; readonly source: Source },
  root: string,
  settings: PlanSettings,
  { time, runs, solve, progress, ...running }: PlanningOptions,
): Promise<IndexPlan> {
  const costs = (source.decisions?.costs ?? []).map(({ cells: _, ...rule }) => rule);
  const { model } = results;
  const job = { model, root, sensitivity: null, plans: { costs, settings, steps: [] } };
  const workers = running.workersFor?.(planningWork(results, settings, costs.length)) ?? null;
  progress?.("Finding the plan", 0, 3);
  const found =
    solve === undefined
      ? await planOn(job, workers, running)
      : plan(results, root, costs, settings, { solve, ...(running.signal && { signal: running.signal }) });
  progress?.("Finding the plan", 1, 3);
  await running.pause?.();
  const isPlan = !found.problems.some(({ severity }) => severity === "error");
  const parts = Array.from({ length: frontierSize / budgetsEach }, (_, k) => ({
    ...{ kind: "frontier" as const, from: k * budgetsEach, budgets: budgetsEach },
  }));
  const points = isPlan
    ? await allRows("frontier", runParts(job, parts, workers, running), (done) =>
        progress?.("Planning for other budgets", done, parts.length),
      )
    : [];
  const shares =
    found.steps.length === 0
      ? { shares: null, runs: 0 }
      : await sharesOfSteps({ results, source, root, costs, settings, steps: found.steps }, runs, {
          ...running,
          progress,
        });
  return {
    ...{ root, time, settings, plan: found },
    ...shares,
    frontier: rising(
      points.flatMap((part) => part.points),
      settings.budget,
      found,
    ),
  };
}

/** The points by budget, that of the plan itself among them. A plan for less money is one for more as well: gains never fall. */
function rising(points: IndexPlan["frontier"], budget: number, { cost, gain }: Plan): IndexPlan["frontier"] {
  const isOwn = (each: number) => Math.abs(each - budget) <= 1e-9 * budget;
  let best = { cost: 0, gain: 0 };
  return [...points]
    .sort((a, b) => a.budget - b.budget)
    .map((point) => {
      const own = isOwn(point.budget) ? { cost, gain } : { cost: point.cost, gain: point.gain };
      if (own.gain >= best.gain) best = own;
      return { budget: point.budget, ...best };
    });
}

async function planOn(
  job: Parameters<typeof runParts>[0],
  workers: Workers | null,
  running: RunningOptions,
): Promise<Plan> {
  const [found] = await allRows(
    "plan",
    runParts(job, [{ kind: "plan", from: 0 }], workers, running),
    () => undefined,
  );
  if (found === undefined) throw new Error("A plan was not returned.");
  return found.plan;
}

/** Rough amount of work of a plan and its frontier, as `workOf` has it: every change is scored several times. */
function planningWork({ model }: Results, settings: PlanSettings, costs: number): number {
  const units = settings.units.kind === "unit" ? 1 : model.units.length;
  const changes = units * Math.min(costs, model.indicators.length);
  const hasRules =
    settings.most !== null ||
    settings.floors.length > 0 ||
    model.method.aggregation.default.method !== "arithmetic";
  return changes * model.framework.length * (hasRules ? 2000 : 200);
}
