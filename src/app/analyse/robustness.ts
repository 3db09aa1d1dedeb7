import { type Failure, failureReasons, type Perturbations } from "../../engine";
import { type AnalysisContext, inWords } from "./context";
import type { FindingTable, NotMade } from "./findings";
import { notPossible } from "./findings";
import { isVaried, usualPerturbations, usuallyVaried, varied } from "./perturbations";

/** What is to vary; or that it cannot be varied. */
export function specificationOf({ results, settings }: AnalysisContext): Perturbations | NotMade {
  const vary = settings.vary ?? usuallyVaried;
  const unknown = vary.find((word) => !isVaried(word));
  if (unknown !== undefined)
    return notPossible(`${unknown} is nothing that can be varied.`, `Vary some of: ${varied.join(", ")}.`);
  const specification = usualPerturbations(results, vary.filter(isVaried));
  if (Object.keys(specification).length === 0)
    return notPossible(
      `Nothing can be varied by ${vary.join(", ")} alone.`,
      `Vary more of: ${varied.join(", ")}.`,
    );
  return specification;
}

export const isNotMade = (found: Perturbations | NotMade): found is NotMade => "possible" in found;

/** Why runs failed, the most frequent reason first. */
export const failureTable = (failures: readonly Failure[], context: AnalysisContext): FindingTable => ({
  rows: failureReasons(failures).map(({ count, first, problem }) => {
    const { code, message } = inWords(problem, context);
    return { code, count, first, message };
  }),
  shown: ["count", "code", "message"],
});

/** How many runs of how many failed, in a sentence. */
export const failureNote = (failed: number, runs: number): string =>
  failed === 0
    ? `All ${runs} runs gave an index.`
    : `${failed} of ${runs} runs gave no index and do not count.`;
