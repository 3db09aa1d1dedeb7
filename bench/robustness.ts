import {
  choose,
  comparePairs,
  drawDesign,
  normalisations,
  indistinguishable,
  type Perturbations,
  sensitivity,
  rankUncertainty,
  unitAggregations,
} from "../src/engine";
import type { Bench, Measure } from "./support/bench";
import { columnPass } from "./support/column-pass";
import { firstIndicators } from "./support/first-indicators";
import { syntheticIndex } from "./support/synthetic";
import { medianTime } from "./support/timing";

const sizes = [
  // The size of the index that COINr's times are for.
  { units: 51, indicators: 49, runs: { 1_000: 9, 10_000: 3 } },
  { units: 60, indicators: 30, runs: { 1_000: 9, 10_000: 3 } },
  { units: 1_000, indicators: 100, runs: { 1_000: 0, 10_000: 0 } },
];
const root = "IDX";

/**
 * Weights, the scale and the mean vary, as they do most often. All scales are above 0, so that no replicate fails.
 */
const perturbations: Perturbations = {
  weights: { draw: "uniform", share: 0.25, levels: {} },
  normalisations: [
    choose(normalisations["min-max"]!, { lower: 1, upper: 100 }),
    choose(normalisations["z-score"]!, { mean: 100, deviation: 2 }),
    choose(normalisations["rank"]!),
  ],
  aggregations: [choose(unitAggregations["arithmetic"]!), choose(unitAggregations["geometric"]!)],
};

/** The time of an analysis of robustness on one core, and the memory of its results. */
export const robustness: Bench = async () => {
  const measures: Measure[] = [];
  for (const { units, indicators, runs } of sizes) {
    const model = firstIndicators(syntheticIndex(units), indicators);
    const pass = await columnPass(model, 15);
    /** Returns the last result of the work; with 0 times, it runs once and is not warm. */
    const measure = async <Result>(
      what: string,
      times: number,
      work: () => Result,
      noteOf: (result: Result) => string = () => "",
    ): Promise<Result> => {
      const begin = performance.now();
      let result = work();
      const single = performance.now() - begin;
      const milliseconds = times === 0 ? single : await medianTime(times, () => (result = work()));
      const size = `${units} x ${indicators}`;
      measures.push({ what, size, milliseconds, passes: milliseconds / pass, note: noteOf(result) });
      return result;
    };

    for (const replicates of [1_000, 10_000] as const) {
      const times = runs[replicates];
      const named = (what: string): string => `${replicates} replicates: ${what}`;
      const design = await measure(named("draw the design"), times, () =>
        drawDesign(model, perturbations, { replicates, seed: 1 }),
      );
      const found = await measure(
        named("ranks"),
        times,
        () => rankUncertainty(model, design, { root, top: 10 }),
        ({ ranks, failures }) =>
          `keeps ${megabytesOf(ranks).toFixed(1)} MB of ranks; ${failures.length} failed`,
      );
      const nominal = Float64Array.from(found.units, (unit) => unit.nominal);
      await measure(named("indistinguishable"), times, () => indistinguishable(found.ranks, nominal));
      if (replicates === 1_000)
        await measure(named("every pair"), times, () => comparePairs(found.ranks, nominal));
    }
    if (units > 60) continue;
    const options = { root, n: 1024, seed: 1, output: { of: "rank shift" } } as const;
    await measure(
      "sensitivity, N = 1024",
      0,
      () => sensitivity(model, perturbations, options),
      ({ inputs, runs: all }) => `${inputs.length} inputs, ${all} runs, 1000 bootstrap samples`,
    );
  }
  return measures;
};

/** Bytes of the arrays; each buffer counts once, also where several arrays share it. */
function megabytesOf(arrays: readonly Float32Array[]): number {
  const memory = new Set(arrays.map(({ buffer }) => buffer));
  return [...memory].reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6;
}
