import type { Perturbations } from "../../engine";
import type { Workers } from "../../engine/internal";
import type { RunsOf } from "../robustness-runs";
import { workOf } from "../robustness-work";
import type { AnalysisContext } from "./context";
import type { AnalysisOutcome } from "./findings";
import { isNotMade, type LongRuns, specificationOf } from "./robustness";

/** An analysis that runs the index many times. */
interface Runs<Answer> {
  /** Number of runs. */
  readonly count: (context: AnalysisContext, perturbations: Perturbations) => number;
  readonly here: (context: AnalysisContext, perturbations: Perturbations) => Answer;
  readonly onWorkers: (
    context: AnalysisContext,
    runs: RunsOf,
    long: LongRuns & { readonly workers: Workers },
  ) => Promise<Answer>;
  readonly outcomeOf: (
    context: AnalysisContext,
    perturbations: Perturbations,
    answer: Answer,
  ) => AnalysisOutcome;
}

/** The analysis in this thread (`short`), and on workers where it takes long (`long`). The figures are the same. */
export function inRuns<Answer>({ count, here, onWorkers, outcomeOf }: Runs<Answer>): {
  readonly short: (context: AnalysisContext) => AnalysisOutcome;
  readonly long: (context: AnalysisContext, long: LongRuns) => Promise<AnalysisOutcome>;
} {
  return {
    short: (context) => {
      const perturbations = specificationOf(context);
      return isNotMade(perturbations)
        ? perturbations
        : outcomeOf(context, perturbations, here(context, perturbations));
    },
    long: async (context, long) => {
      const perturbations = specificationOf(context);
      if (isNotMade(perturbations)) return perturbations;
      const { results, root, settings } = context;
      const { model } = results;
      const workers = long.workersFor(workOf(model, perturbations, count(context, perturbations)));
      if (!workers) return outcomeOf(context, perturbations, here(context, perturbations));
      const runs = { model, root, perturbations, seed: settings.seed };
      return outcomeOf(context, perturbations, await onWorkers(context, runs, { ...long, workers }));
    },
  };
}
