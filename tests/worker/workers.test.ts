import { drawDesign, sensitivityDesign, sensitivityInputs, rankUncertainty } from "../../src/engine";
import {
  type Job,
  performer,
  replicateParts,
  rowParts,
  uncertaintyOf,
  type PartResult,
} from "../../src/engine/internal";
import { answering } from "../../src/worker/answering";
import { startHere } from "../../src/worker/here";
import { startNodeThread } from "../../src/worker/node";
import type { StartThread } from "../../src/worker/thread";
import { workersOn } from "../../src/worker/workers";
import { means, robustnessModel, scales } from "../engine/uncertainty/golden-choices";

const model = robustnessModel();
const root = model.framework.find(({ parent }) => parent === null)!.code;
const zero = { method: "min-max" as const, parameters: { lower: 0, upper: 100 } };
const perturbations = {
  normalisations: [...Object.values(scales), zero],
  aggregations: Object.values(means),
  weights: { draw: "uniform", share: 0.3, levels: {} },
} as const;
const job: Job = { model, root, sensitivity: null };
const design = drawDesign(model, perturbations, { replicates: 90, seed: 3 });
const parts = replicateParts(design, 10);
const options = { root, top: 5 };

async function all(results: AsyncIterable<PartResult>): Promise<readonly PartResult[]> {
  const found: PartResult[] = [];
  for await (const result of results) found.push(result);
  return found;
}

describe.each<[string, StartThread]>([
  ["in the same thread", startHere],
  ["worker threads of Node", startNodeThread],
])("%s", (_, start) => {
  test.each([1, 2, 3, 8])("%i at a time: uncertainty is that of one run", async (count) => {
    const results = await all(workersOn(start, count).run(job, parts));
    expect(results).toHaveLength(parts.length);
    const rows = results.flatMap((result) => (result.kind === "replicates" ? [result.rows] : []));
    expect(uncertaintyOf(model, rows, options)).toEqual(rankUncertainty(model, design, options));
  });

  test("rows of a sensitivity analysis are those of one run", async () => {
    const inputs = sensitivityInputs(model, { aggregations: Object.values(means) }, root);
    const sensitive = { model, root, sensitivity: { inputs, output: { of: "rank shift" } } } as const;
    const rows = rowParts(sensitivityDesign(8, inputs.length, 1), 3);
    const results = await all(workersOn(start, 2).run(sensitive, rows));
    const inOrder = [...results].sort((a, b) => a.rows.from - b.rows.from);
    expect(inOrder).toEqual(rows.map(performer(sensitive)));
  });

  test("an error of a part is thrown to who waits for the results", async () => {
    const wrong = replicateParts([{}, { leftOut: "nothing" }, {}], 1);
    await expect(all(workersOn(start, 2).run(job, wrong))).rejects.toThrow(/no indicator "nothing"/);
  });

  test("a job that cannot be done is an error, not a wait", async () => {
    const wrong = { ...job, root: "nothing" };
    await expect(all(workersOn(start, 2).run(wrong, parts))).rejects.toThrow(/no node "nothing"/);
  });

  test("cancelled at a part, no more results come and the reason is thrown", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    let seen = 0;
    const work = async (): Promise<void> => {
      for await (const result of workersOn(start, 2).run(job, parts, controller.signal)) {
        seen += result.kind === "replicates" ? 1 : 0;
        controller.abort(reason);
      }
    };
    await expect(work()).rejects.toBe(reason);
    expect(seen).toBe(1);
  });
});

test("cancelled before it begins, nothing is started", async () => {
  const start = jest.fn(startHere);
  const results = workersOn(start, 2).run(job, parts, AbortSignal.abort());
  await expect(all(results)).rejects.toMatchObject({ name: "AbortError" });
  expect(start).not.toHaveBeenCalled();
});

test("no more threads are started than there are parts, and each is closed, also when the loop is left", async () => {
  const closed = jest.fn();
  const start = jest.fn<ReturnType<StartThread>, Parameters<StartThread>>((listener) => {
    const thread = startHere(listener);
    return { send: (request) => thread.send(request), close: () => (closed(), thread.close()) };
  });
  for await (const result of workersOn(start, 8).run(job, parts.slice(0, 3)))
    if (result.rows.from >= 0) break;
  expect(start).toHaveBeenCalledTimes(3);
  expect(closed).toHaveBeenCalledTimes(3);
});

test("a thread that ends by itself is an error", async () => {
  const start: StartThread = (listener) => ({
    send: (request) => "part" in request && setTimeout(() => listener.fail(new Error("it ended"))),
    close: () => undefined,
  });
  await expect(all(workersOn(start, 2).run(job, parts))).rejects.toThrow("it ended");
});

test("cancelled at the last part, the reason is thrown as at any other", async () => {
  const controller = new AbortController();
  const reason = new Error("at last");
  let seen = 0;
  const work = async (): Promise<void> => {
    for await (const result of workersOn(startHere, 2).run(job, parts, controller.signal))
      if (result.rows.from >= 0 && ++seen === parts.length) controller.abort(reason);
  };
  await expect(work()).rejects.toBe(reason);
});

test("a part that cannot be sent is an error, not a wait, also when it is not the first", async () => {
  const start: StartThread = (listener) => {
    const thread = startHere(listener);
    return {
      send: (request) => {
        if ("part" in request && request.part.from > 0) throw new Error("it cannot be copied");
        thread.send(request);
      },
      close: () => thread.close(),
    };
  };
  await expect(all(workersOn(start, 1).run(job, parts))).rejects.toThrow("it cannot be copied");
});

test("an answer that cannot be copied is an error, not a wait", async () => {
  const copy = jest.spyOn(globalThis, "structuredClone");
  copy.mockImplementation((value: unknown) => {
    if (typeof value === "object" && value !== null && "result" in value) throw new Error("too large");
    return value;
  });
  try {
    await expect(all(workersOn(startHere, 1).run(job, parts.slice(0, 1)))).rejects.toThrow("too large");
  } finally {
    copy.mockRestore();
  }
});

test("of no workers at all, one does the work", async () => {
  expect(await all(workersOn(startHere, 0).run(job, parts.slice(0, 2)))).toHaveLength(2);
});

test("a thread takes one job after another, also after one that failed", () => {
  const answer = answering();
  const [part] = parts;
  expect(answer({ job: { ...job, root: "nothing" } })).toBeNull();
  expect(answer({ part: part! })).toMatchObject({ error: expect.anything() });
  expect(answer({ job })).toBeNull();
  expect(answer({ part: part! })).toEqual({ result: performer(job)(part!) });
});
