import {
  type WorkerOptions,
  type RunRequest,
  sensitivityOnWorkers,
  uncertaintyOnWorkers,
} from "../../src/app/robustness-runs";
import { readWorkbook, scoreIndex } from "../../src/app";
import { rankUncertainty, sensitivity } from "../../src/engine";
import { startHere } from "../../src/worker/here";
import { workersOn } from "../../src/worker/workers";
import { smallIndex } from "../support/small-index";

const minMax = (lower: number) => ({ method: "min-max" as const, parameters: { lower, upper: 100 } });
const perturbations: RunRequest["perturbations"] = {
  normalisations: [minMax(0), minMax(1)],
  aggregations: (["arithmetic", "geometric"] as const).map((method) => ({ method, parameters: {} })),
  weights: { draw: "uniform", share: 0.4, levels: {} },
};
const on = (count: number): WorkerOptions => ({ workers: workersOn(startHere, count) });
const design = { replicates: 60, top: 2 };
const rows = { n: 16, output: { of: "rank shift" } } as const;

async function runsOf(root = "ONE"): Promise<RunRequest> {
  const { reading } = await readWorkbook(await smallIndex({ "Group column": "Region" }), {});
  const index = scoreIndex(reading);
  if (!index.scored) throw new Error(JSON.stringify(index.problems));
  return { model: index.model, root, perturbations, seed: 5 };
}

test.each([1, 3])("%i workers give what one run of the engine gives, for either index", async (count) => {
  for (const root of ["ONE", "TWO"]) {
    const runs = await runsOf(root);
    const found = await uncertaintyOnWorkers(runs, design, on(count));
    expect(found.design).toHaveLength(60);
    expect(found.uncertainty).toEqual(rankUncertainty(runs.model, found.design, { root, top: 2 }));
    const whole = sensitivity(runs.model, perturbations, { root, seed: 5, ...rows });
    expect(await sensitivityOnWorkers(runs, rows, on(count))).toEqual(whole);
  }
});

test("progress comes to its end in each step", async () => {
  const progress = jest.fn();
  const runs = await runsOf();
  await uncertaintyOnWorkers(runs, design, { ...on(2), progress });
  await sensitivityOnWorkers(runs, rows, { ...on(2), progress });
  for (const step of ["Running replicates", "Finding what matters"]) {
    const calls = progress.mock.calls.filter(([name]) => name === step);
    const total = calls[0]![2];
    expect(calls.map(([, done]) => done)).toEqual(Array.from({ length: total }, (_, k) => k + 1));
  }
});

test("cancelled, it throws the reason", async () => {
  const controller = new AbortController();
  const progress = () => controller.abort(new Error("enough"));
  const work = uncertaintyOnWorkers(await runsOf(), design, {
    ...on(2),
    progress,
    signal: controller.signal,
  });
  await expect(work).rejects.toThrow("enough");
});
