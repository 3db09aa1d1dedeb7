import type { Perturbations } from "../../engine";
import type { Workers } from "../../engine/internal";
import type { RunRequest } from "../robustness-runs";
import { workOf } from "../robustness-work";
import type { AnalysisContext } from "./context";
import type { AnalysisOutcome } from "./findings";
import { isNotMade, type RunOptions, specificationOf } from "./robustness";

/** The steps of an analysis that runs the index many times. */
interface AnalysisSteps<Answer> {
  /** Number of runs. */
  readonly count: (context: AnalysisContext, perturbations: Perturbations) => number;
  readonly here: (context: AnalysisContext, perturbations: Perturbations) => Answer;
  readonly onWorkers: (
    context: AnalysisContext,
    runs: RunRequest,
    long: RunOptions & { readonly workers: Workers },
  ) => Promise<Answer>;
  readonly outcomeOf: (
    context: AnalysisContext,
    perturbations: Perturbations,
    answer: Answer,
  ) => AnalysisOutcome;
}

/** The analysis in this thread (`short`), and on workers where it takes long (`long`). The figures are the same. */
export function analysisByRuns<Answer>({ count, here, onWorkers, outcomeOf }: AnalysisSteps<Answer>): {
  readonly short: (context: AnalysisContext) => AnalysisOutcome;
  readonly long: (context: AnalysisContext, long: RunOptions) => Promise<AnalysisOutcome>;
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
