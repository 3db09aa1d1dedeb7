import type { Perturbations } from "../../engine";
import type { Workers } from "../../engine/internal";
import type { ResolvedTest } from "../../workbook/tests";
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
  readonly outcomeOf: (context: AnalysisContext, resolved: ResolvedTest, answer: Answer) => AnalysisOutcome;
}

/** The analysis in this thread (`short`), and on workers where it takes long (`long`). The figures are the same. */
export function analysisByRuns<Answer>({ count, here, onWorkers, outcomeOf }: AnalysisSteps<Answer>): {
  readonly short: (context: AnalysisContext) => AnalysisOutcome;
  readonly long: (context: AnalysisContext, long: RunOptions) => Promise<AnalysisOutcome>;
} {
  return {
    short: (context) => {
      const resolved = specificationOf(context);
      return isNotMade(resolved)
        ? resolved
        : outcomeOf(context, resolved, here(context, resolved.perturbations));
    },
    long: async (context, long) => {
      const resolved = specificationOf(context);
      if (isNotMade(resolved)) return resolved;
      const { perturbations } = resolved;
      const { results, root, test } = context;
      const { model } = results;
      const workers = long.workersFor(workOf(model, perturbations, count(context, perturbations)));
      if (!workers) return outcomeOf(context, resolved, here(context, perturbations));
      const runs = { model, root, perturbations, seed: test.seed };
      return outcomeOf(context, resolved, await onWorkers(context, runs, { ...long, workers }));
    },
  };
}
