import { indistinguishable, type Rating, type Results } from "../../engine";
import { at, type StageTrace } from "../../engine/internal";
import { type IndexTest, resolvedTest, type TestSettings, type TraceRow } from "../../workbook/tests";
import type { Progress } from "../ports";
import { alternativeWords } from "./alternative-words";
import type { RunningOptions } from "./run-parts";
import { sensitivityOfTest } from "./sensitivity-of-test";
import { singleChanges } from "./single-changes";
import { tracedUncertainty } from "./traced-uncertainty";

export interface TestOptions extends RunningOptions {
  /** Ratings of the workbook: raters are drawn again only where there are some. */
  readonly ratings?: readonly Rating[] | undefined;
  readonly progress?: Progress | undefined;
  /** When it is run: ISO 8601 with the time zone. */
  readonly time: string;
}

/**
 * Runs the test of one index. The same settings and inputs give the same figures, to the last bit, on any number of
 * workers, and the same as `psci analyse` with the same settings. A test in which nothing can vary is not refused: `varied` says
 * why.
 *
 * @param root code of an index that has scores
 */
export async function runTest(
  results: Results,
  root: string,
  wanted: TestSettings,
  options: TestOptions,
): Promise<IndexTest> {
  const { settings, perturbations, varied } = resolvedTest(wanted, results, root, options.ratings);
  const { runs, seed, top } = settings;
  const request = { model: results.model, root, perturbations, seed };
  const { uncertainty, trace } = await tracedUncertainty(request, { replicates: runs, top }, options);
  const node = results.model.framework.findIndex(({ code }) => code === root);
  const nominal = Float64Array.from(uncertainty.units, (unit) => unit.nominal);
  return {
    ...{
      root,
      time: options.time,
      settings,
      perturbations,
      varied,
      uncertainty,
      scores: at(results.scores, node),
    },
    indistinguishable: indistinguishable(uncertainty.ranks, nominal),
    trace: trace.map(traceRow),
    changes: singleChanges(results, root, settings),
    sensitivity: await sensitivityOfTest(request, runs, options),
  };
}

const traceRow = ({ alternative, ...row }: StageTrace): TraceRow => ({
  ...row,
  alternative: alternative === null ? null : alternativeWords(row.part, alternative),
});
