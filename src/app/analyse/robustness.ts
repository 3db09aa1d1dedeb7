import { type Failure, failureReasons } from "../../engine";
import { at, type Workers } from "../../engine/internal";
import { resolvedTest, type ResolvedTest } from "../../workbook/tests";
import type { WorkerOptions } from "../robustness-runs";
import { type AnalysisContext, inWords } from "./context";
import type { FindingTable, NotMade } from "./findings";
import { notPossible } from "./findings";
import { varied } from "./test-of-analysis";

/** How analyses with many runs are made. */
export interface RunOptions extends Omit<WorkerOptions, "workers"> {
  /** Workers for this much work (see `workOf`); null when it is too little to start any. */
  readonly workersFor: (work: number) => Workers | null;
}

/** What varies; or the reason why nothing can vary. */
export function specificationOf({
  results,
  root,
  node,
  settings,
  test,
  ratings,
}: AnalysisContext): ResolvedTest | NotMade {
  if (at(results.scores, node).every(Number.isNaN))
    return notPossible(`No unit has a score of ${root}.`, "Ask for another index with --index.");
  const unknown = settings.vary?.find((word) => varied.every((part) => part !== word));
  if (unknown !== undefined)
    return notPossible(`${unknown} cannot be varied.`, `Vary some of: ${varied.join(", ")}.`);
  const resolved = resolvedTest(test, results, root, ratings?.ratings);
  if (Object.keys(resolved.perturbations).length > 0) return resolved;
  const asked = resolved.varied.map(({ part }) => part).join(", ");
  return notPossible(
    asked === "" ? "The Method varies nothing in a test." : `${asked} alone gives nothing to vary.`,
    `Vary more of: ${varied.join(", ")}.`,
  );
}

export const isNotMade = (found: ResolvedTest | NotMade): found is NotMade => "possible" in found;

/** The reasons why runs failed, the most frequent first. */
export const failureTable = (failures: readonly Failure[], context: AnalysisContext): FindingTable => ({
  rows: failureReasons(failures).map(({ count, first, problem }) => {
    const { code, message } = inWords(problem, context);
    return { code, count, first, message };
  }),
  shown: ["count", "code", "message"],
});

/** How many runs failed, in a sentence. */
export const failureNote = (failed: number, runs: number): string =>
  failed === 0
    ? `All ${runs} runs gave an index.`
    : `${failed} of ${runs} runs gave no index and are not counted.`;
