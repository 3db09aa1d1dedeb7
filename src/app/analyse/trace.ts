import type { StageTrace } from "../../engine/internal";
import { alternativeWords } from "../test/alternative-words";
import { traceHere, tracedUncertainty } from "../test/traced-uncertainty";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, type FindingTable, found } from "./findings";
import { analysisByRuns } from "./analysis-by-runs";
import { failureNote, failureTable } from "./robustness";
import { variedRows } from "./varied-rows";

/** What came out of each stage with each alternative: so that a stage that never ran, or did nothing, is seen. */
export const trace = analysisByRuns({
  count: ({ test }) => test.runs,
  here: ({ results: { model }, root, test: { runs, seed } }, perturbations) =>
    traceHere({ model, root, perturbations, seed }, runs),
  onWorkers: async ({ test: { runs, top } }, request, { workers, progress, signal }) =>
    (
      await tracedUncertainty(
        request,
        { replicates: runs, top },
        { workersFor: () => workers, progress, signal },
      )
    ).trace,
  outcomeOf,
});

function outcomeOf(
  context: AnalysisContext,
  resolved: Parameters<typeof variedRows>[0],
  stages: readonly StageTrace[],
): AnalysisOutcome {
  const { runs, seed } = context.test;
  const failures = new Map(
    stages.flatMap((stage) => stage.failures.map((failure) => [failure.replicate, failure] as const)),
  );
  return found(
    {
      stages: {
        rows: stages.map(({ part, alternative, failures: own, ...figures }) => ({
          part,
          alternative: alternative === null ? null : alternativeWords(part, alternative),
          ...figures,
          failed: own.length,
        })),
        shown: [
          ...["part", "alternative", "replicates", "scored", "count", "mean", "deviation"],
          ...["minimum", "maximum", "changed"],
        ],
      },
      varied: { rows: variedRows(resolved), shown: ["varied", "between"] },
      failures: numbered(failureTable([...failures.values()], context)),
    },
    `${runs} replicates, seed ${seed}. Of all values that came out of a stage in the replicates that had the alternative: imputed, treated and normalised values, effective weights of the indicators, scores of the index.`,
    "changed: values that the stage changed; 0 is a stage that did nothing. Weights are compared with those of the index's own method, scores with those of its own aggregation.",
    failureNote(failures.size, runs),
  );
}

/** With the number by which `--replicate` runs the first failure of each reason again. */
const numbered = ({ rows }: FindingTable): FindingTable => ({
  rows: rows.map((row) => ({ ...row, replicate: Number(row["first"]) + 1 })),
  shown: ["count", "code", "replicate", "message"],
});
