import { drawDesign, type Rating, type Results, type Uncertainty } from "../../engine";
import { type RankRows, replicateParts, uncertaintyOf } from "../../engine/internal";
import { resolvedTest, type TestSettings, type VariedPart } from "../../workbook/tests";
import { workOf } from "../robustness-work";
import { partLength, runParts, type RunningOptions } from "./run-parts";

/** Ranges of ranks of one index, of the runs that are done. */
export interface Ranges {
  readonly root: string;
  /** Runs that are done, and runs in all. */
  readonly runs: number;
  readonly of: number;
  readonly varied: readonly VariedPart[];
  readonly uncertainty: Uncertainty;
}

/** Runs that are shown first. */
const firstRuns = 200;

/**
 * The ranges of a test, without its trace and its sensitivity: first of the first 200 runs, then of all. The last figures are
 * those of `runTest`, to the last bit.
 *
 * @param root code of an index that has scores
 */
export async function* quickRanges(
  results: Results,
  root: string,
  settings: TestSettings,
  options: RunningOptions & { readonly ratings?: readonly Rating[] | undefined },
): AsyncGenerator<Ranges> {
  const { model } = results;
  const { perturbations, varied } = resolvedTest(settings, results, root, options.ratings);
  const { runs, seed, top } = settings;
  const design = drawDesign(model, perturbations, { replicates: runs, seed });
  const workers = options.workersFor?.(workOf(model, perturbations, runs)) ?? null;
  const first = Math.min(firstRuns, runs);
  const ofFirst = replicateParts(design.slice(0, first), partLength(first, workers));
  const ofRest = replicateParts(design.slice(first), partLength(runs - first, workers)).map((part) => ({
    ...part,
    from: part.from + first,
  }));
  const rangesOf = (rows: readonly RankRows[], done: number): Ranges => {
    const uncertainty = uncertaintyOf(model, rows, { root, top });
    return { root, runs: done, of: runs, varied, uncertainty };
  };

  const arrived: RankRows[] = [];
  let waiting = ofFirst.length;
  for await (const result of runParts(
    { model, root, sensitivity: null },
    [...ofFirst, ...ofRest],
    workers,
    options,
  )) {
    if (result.kind !== "replicates") throw new Error(`A part of replicates returned ${result.kind}.`);
    arrived.push(result.rows);
    if (result.rows.from < first && --waiting === 0 && ofRest.length > 0)
      yield rangesOf(
        arrived.filter(({ from }) => from < first),
        first,
      );
  }
  yield rangesOf(arrived, runs);
}
