import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  choose,
  comparePairs,
  drawDesign,
  type FrameworkNode,
  type Model,
  normalisations,
  notToldApart,
  type Perturbations,
  sensitivity,
  uncertainty,
  unitAggregations,
} from "../src/engine";
import type { Bench, Measure } from "./support/bench";
import { columnPass } from "./support/column-pass";
import { syntheticIndex } from "./support/synthetic";
import { medianTime } from "./support/timing";

const sizes = [
  { units: 60, indicators: 30, runs: { 1_000: 9, 10_000: 3 } },
  { units: 1_000, indicators: 100, runs: { 1_000: 1, 10_000: 1 } },
];
const root = "IDX";

/** Weights, the scale and the mean: what is varied most. Every scale is above 0, so that no replicate fails. */
const perturbations: Perturbations = {
  weights: { draw: "uniform", share: 0.25, levels: {} },
  normalisations: [
    choose(normalisations["min-max"]!, { lower: 1, upper: 100 }),
    choose(normalisations["z-score"]!, { mean: 100, deviation: 2 }),
    choose(normalisations["rank"]!),
  ],
  aggregations: [choose(unitAggregations["arithmetic"]!), choose(unitAggregations["geometric"]!)],
};

/** How long an analysis of robustness takes on one core, and what it keeps. */
export const robustness: Bench = async () => {
  const measures: Measure[] = [];
  for (const { units, indicators, runs } of sizes) {
    const model = firstIndicators(syntheticIndex(units), indicators);
    const pass = await columnPass(model, 15);
    const measure = async (what: string, times: number, work: () => unknown, note = ""): Promise<void> => {
      const milliseconds = await medianTime(times, work);
      const size = `${units} x ${indicators}`;
      measures.push({ what, size, milliseconds, passes: milliseconds / pass, note });
    };

    for (const replicates of [1_000, 10_000] as const) {
      const draw = () => drawDesign(model, perturbations, { replicates, seed: 1 });
      const times = runs[replicates];
      await measure(`${replicates} replicates: draw the design`, times, draw);
      const design = draw();
      const before = memory();
      const found = uncertainty(model, design, { root, top: 10 });
      const note = `keeps ${(memory() - before).toFixed(1)} MB; ${found.failures.length} failed`;
      await measure(
        `${replicates} replicates: ranks`,
        times,
        () => uncertainty(model, design, { root, top: 10 }),
        note,
      );
      const nominal = Float64Array.from(found.units, (unit) => unit.nominal);
      await measure(`${replicates} replicates: not told apart`, times, () =>
        notToldApart(found.ranks, nominal),
      );
      if (replicates === 1_000)
        await measure(`${replicates} replicates: every pair`, times, () =>
          comparePairs(found.ranks, nominal),
        );
    }
    if (units > 60) continue;
    const options = { root, n: 1024, seed: 1, output: { of: "rank shift" } } as const;
    const { runs: all, inputs } = sensitivity(model, perturbations, options);
    await measure(
      "sensitivity, N = 1024",
      1,
      () => sensitivity(model, perturbations, options),
      `${inputs.length} inputs, ${all} runs, 1000 bootstrap samples`,
    );
  }
  return measures;
};

/** The index on its first indicators, and what is above them. */
function firstIndicators(model: Model, count: number): Model {
  const indicators = model.indicators.slice(0, count);
  const parents = new Map(model.framework.map(({ code, parent }) => [code, parent]));
  const kept = new Set<string>();
  for (const { code } of indicators)
    for (let above: string | null = code; above !== null; above = parents.get(above) ?? null) kept.add(above);
  const framework = model.framework.filter(({ code }: FrameworkNode) => kept.has(code));
  return { ...model, indicators, framework };
}

/** Megabytes that are in use after a collection. */
function memory(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
