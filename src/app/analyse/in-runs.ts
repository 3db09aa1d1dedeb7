import type { Perturbations } from "../../engine";
import type { RunsOf } from "../robustness-runs";
import { workOf } from "../robustness-work";
import type { Workers } from "../robustness-workers";
import type { AnalysisContext } from "./context";
import type { AnalysisOutcome } from "./findings";
import { isNotMade, type LongRuns, specificationOf } from "./robustness";

/** An analysis that runs the index again and again. */
interface Runs<Answer> {
  /** How many runs there will be. */
  readonly count: (context: AnalysisContext, perturbations: Perturbations) => number;
  readonly here: (context: AnalysisContext, perturbations: Perturbations) => Answer;
  readonly onWorkers: (
    context: AnalysisContext,
    runs: RunsOf,
    long: LongRuns & { readonly workers: Workers },
  ) => Promise<Answer>;
  readonly told: (context: AnalysisContext, perturbations: Perturbations, answer: Answer) => AnalysisOutcome;
}

/** The analysis as it is made here, and as it is made on workers where it is long: with the same figures. */
export function inRuns<Answer>({ count, here, onWorkers, told }: Runs<Answer>): {
  readonly short: (context: AnalysisContext) => AnalysisOutcome;
  readonly long: (context: AnalysisContext, long: LongRuns) => Promise<AnalysisOutcome>;
} {
  return {
    short: (context) => {
      const perturbations = specificationOf(context);
      return isNotMade(perturbations)
        ? perturbations
        : told(context, perturbations, here(context, perturbations));
    },
    long: async (context, long) => {
      const perturbations = specificationOf(context);
      if (isNotMade(perturbations)) return perturbations;
      const { results, root, settings } = context;
      const { model } = results;
      const workers = long.workersFor(workOf(model, perturbations, count(context, perturbations)));
      if (!workers) return told(context, perturbations, here(context, perturbations));
      const runs = { model, root, perturbations, seed: settings.seed };
      return told(context, perturbations, await onWorkers(context, runs, { ...long, workers }));
    },
  };
}
