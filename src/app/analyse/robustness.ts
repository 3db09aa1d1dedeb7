import { type Failure, failureReasons, type Perturbations } from "../../engine";
import { at, type Workers } from "../../engine/internal";
import type { WorkerOptions } from "../robustness-runs";
import { type AnalysisContext, inWords } from "./context";
import type { FindingTable, NotMade } from "./findings";
import { notPossible } from "./findings";
import { isVaried, usualPerturbations, usuallyVaried, varied } from "./perturbations";

/** How analyses with many runs are made. */
export interface RunOptions extends Omit<WorkerOptions, "workers"> {
  /** Workers for this much work (see `workOf`); null when it is too little to start any. */
  readonly workersFor: (work: number) => Workers | null;
}

/** What varies; or the reason why it cannot vary. */
export function specificationOf({ results, root, node, settings }: AnalysisContext): Perturbations | NotMade {
  if (at(results.scores, node).every(Number.isNaN))
    return notPossible(`No unit has a score of ${root}.`, "Ask for another index with --index.");
  const vary = settings.vary ?? usuallyVaried;
  const unknown = vary.find((word) => !isVaried(word));
  if (unknown !== undefined)
    return notPossible(`${unknown} cannot be varied.`, `Vary some of: ${varied.join(", ")}.`);
  const specification = usualPerturbations(results, vary.filter(isVaried));
  if (Object.keys(specification).length === 0)
    return notPossible(
      `${vary.join(", ")} alone gives nothing to vary.`,
      `Vary more of: ${varied.join(", ")}.`,
    );
  return specification;
}

export const isNotMade = (found: Perturbations | NotMade): found is NotMade => "possible" in found;

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
