import { at } from "../../at";
import type { Model } from "../../model/model";
import type { Results } from "../../results";
import { replicateResults, type Replicate } from "../../uncertainty";
import { replicateRunner } from "../../uncertainty/replicate-scorer";
import { replicateWeights } from "../../uncertainty/replicate-weights";
import type { CostRule } from "../cost-rule";
import { type HeldIndicator, heldIndicators, heldScale } from "../held";
import type { PlanSettings } from "../plan-settings";
import type { PlanStep } from "../plan";
import { planContext } from "./context";
import { prepare } from "./plan";
import { quickPositions } from "./quick-positions";

/** Plans of replicates: in how many of the runs a plan has a change of each of these indicators of units. */
export interface PlansOfJob {
  readonly costs: readonly CostRule[];
  readonly settings: PlanSettings;
  /** The changes that are counted; empty for parts that count none. */
  readonly steps: readonly Pick<PlanStep, "unit" | "indicator">[];
}

export interface PlanRows {
  readonly from: number;
  /** Runs that gave an index. */
  readonly runs: number;
  /** For each counted change, the runs in whose plan it is. */
  readonly counts: Float64Array;
}

/** A function that plans again in replicates of an index: with their weights, scale and aggregation, and the same costs. */
export function planRunner(
  model: Model,
  root: string,
  { costs, settings, steps }: PlansOfJob,
): (design: readonly Replicate[]) => Omit<PlanRows, "from"> {
  const runner = replicateRunner(model, root);
  const memory = new Float64Array(model.framework.length);
  const scales = new WeakMap<object, readonly HeldIndicator[]>();
  const isGap = settings.gain.kind === "gap";

  const resultsOf = (replicate: Replicate): { readonly results: Results; readonly base: object } | null => {
    if (isGap) {
      const outcome = replicateResults(model, replicate, root);
      return outcome.ok ? { results: outcome.results, base: outcome.results } : null;
    }
    if (runner.run(replicate) !== null) return null;
    const { run } = runner.baseOf(replicate);
    const base = runner.lastBase() ?? run;
    const weights = replicateWeights(base, replicate, memory).slice();
    const scores = model.framework.map((_, node) => runner.scoresAt(node).slice());
    const codes = model.indicators.flatMap(({ code }, j) => (base.isSetAside[j] ? [code] : []));
    const partial: Partial<Results> = { ...base, problems: [], weights, scores, setAside: codes };
    // The other tables (ranks, gaps) are not made in these runs, and plans for the gap have all of them.
    return { results: partial as Results, base };
  };

  return (design) => {
    const counts = new Float64Array(steps.length);
    let runs = 0;
    for (const replicate of design) {
      const found = resultsOf(replicate);
      if (found === null) continue;
      runs++;
      const { results, base } = found;
      const context = planContext(results, root, costs, settings, heldScale(results, scaleOf(results, base)));
      const { prepared, problems } = prepare(context);
      if (problems.some(({ severity }) => severity === "error")) continue;
      const positions = quickPositions(context, prepared, null);
      const chosen = new Set(
        prepared.changes.flatMap(({ unit, indicator }, k) =>
          at(positions, k) > 0 ? [unit * model.indicators.length + indicator] : [],
        ),
      );
      steps.forEach(({ unit, indicator }, s) => {
        if (chosen.has(unit * model.indicators.length + indicator)) counts[s] = at(counts, s) + 1;
      });
    }
    return { runs, counts };
  };

  /** The scale of a run; what its stages before the weights give is kept for other replicates of the same run. */
  function scaleOf(results: Results, base: object): readonly HeldIndicator[] {
    const scale = scales.get(base) ?? heldIndicators(results).map(withMemory);
    scales.set(base, scale);
    return scale;
  }
}

/** Each score of a value is made once: the same values are asked for in every replicate. */
function withMemory(indicator: HeldIndicator): HeldIndicator {
  const known = new Map<number, Map<number, number>>();
  const scoreOf: HeldIndicator["scoreOf"] = (unit, value) => {
    const own = known.get(unit) ?? new Map<number, number>();
    known.set(unit, own);
    const score = own.get(value) ?? indicator.scoreOf(unit, value);
    own.set(value, score);
    return score;
  };
  return { ...indicator, scoreOf };
}
