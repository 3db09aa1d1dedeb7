import { drawDesign } from "../../src/engine";
import { type PartResult, replicateParts } from "../../src/engine/internal";
import { startHere } from "../../src/worker/here";
import { type StartThread, ThreadError } from "../../src/worker/thread";
import { withFallback } from "../../src/worker/with-fallback";
import { workersOn } from "../../src/worker/workers";
import { robustnessModel } from "../engine/uncertainty/golden-choices";

const model = robustnessModel();
const root = model.framework.find(({ parent }) => parent === null)!.code;
const job = { model, root, sensitivity: null };
const perturbations = { weights: { draw: "uniform", share: 0.3, levels: {} } } as const;
const parts = replicateParts(drawDesign(model, perturbations, { replicates: 20, seed: 3 }), 5);
const here = workersOn(startHere, 1);

const failing =
  (error: Error): StartThread =>
  (listener) => ({ send: () => setTimeout(() => listener.fail(error)), close: () => undefined });

async function all(results: AsyncIterable<PartResult>): Promise<readonly PartResult[]> {
  const found: PartResult[] = [];
  for await (const result of results) found.push(result);
  return found;
}

test("where no thread starts, the work is done elsewhere with the same results, and that is said once", async () => {
  const missing = jest.fn();
  const start = jest.fn(failing(new ThreadError("forbidden")));
  const workers = withFallback(workersOn(start, 2), async () => here, missing);
  const expected = await all(here.run(job, parts));
  expect(await all(workers.run(job, parts))).toEqual(expected);
  expect(await all(workers.run(job, parts))).toEqual(expected);
  expect(missing).toHaveBeenCalledTimes(1);
  expect(start).toHaveBeenCalledTimes(2);
});

test("any other error is thrown: it would come again elsewhere", async () => {
  const workers = withFallback(workersOn(failing(new Error("wrong")), 2), async () => here, jest.fn());
  await expect(all(workers.run(job, parts))).rejects.toThrow("wrong");
});

test("cancelled work does not begin again elsewhere", async () => {
  const other = jest.fn(async () => here);
  const workers = withFallback(workersOn(startHere, 1), other, jest.fn());
  const stop = new AbortController();
  const work = async (): Promise<void> => {
    for await (const { rows } of workers.run(job, parts, stop.signal)) if (rows.from >= 0) stop.abort();
  };
  await expect(work()).rejects.toMatchObject({ name: "AbortError" });
  expect(other).not.toHaveBeenCalled();
});
