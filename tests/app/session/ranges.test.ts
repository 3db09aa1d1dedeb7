import type { PartResult } from "../../../src/engine/internal";
import type { Workers } from "../../../src/app";
import { uncertaintyOnWorkers } from "../../../src/app/robustness-runs";
import { defaultTestSettings, resolvedTest } from "../../../src/workbook/tests";
import { startHere } from "../../../src/worker/here";
import { workersOn } from "../../../src/worker/workers";
import { FakeLivePort } from "../../support/fake-live-port";
import { data, framework, method, plainPlan, type Rows, sceneOn } from "../../support/session";

const here = workersOn(startHere, 1);

async function scene(workersFor: () => Workers, rows: Rows = method) {
  const port = new FakeLivePort();
  const sheets = { Data: data, Framework: framework, Method: rows };
  await port.draw(plainPlan(sheets, Object.keys(sheets)));
  return sceneOn(port, { workersFor });
}

async function until(holds: () => boolean): Promise<void> {
  for (let k = 0; k < 2000 && !holds(); k++) await new Promise((resolve) => setTimeout(resolve, 2));
  expect(holds()).toBe(true);
}

type Scene = Awaited<ReturnType<typeof scene>>;
const rangesIn = ({ session }: Scene) => session.state().ranges;
const isDone = (it: Scene) => (): boolean => rangesIn(it).phase === "done";

test("ranges come by themselves, first of 200 runs, and are those of the test in the Method", async () => {
  const it = await scene(() => here);
  const seen: number[] = [];
  it.session.subscribe(() => seen.push(rangesIn(it).byRoot.get("X")?.runs ?? 0));
  await until(isDone(it));
  expect(new Set(seen)).toEqual(new Set([0, 200, 1000].filter((runs) => seen.includes(runs))));
  expect(seen).toContain(200);
  const { results, model } = it.session.state().index!;
  const { perturbations } = resolvedTest(defaultTestSettings, results, "X");
  const { uncertainty } = await uncertaintyOnWorkers(
    { model, root: "X", perturbations, seed: 1 },
    { replicates: 1000, top: 10 },
    { workers: here },
  );
  expect(rangesIn(it).byRoot.get("X")!.uncertainty.units).toEqual(uncertainty.units);
});

test("after an edit the old ranges are marked as old until the new ones come", async () => {
  const it = await scene(() => here);
  await until(isDone(it));
  const before = rangesIn(it).byRoot.get("X");
  const weighing = it.session.setWeight("A", 5);
  await until(() => it.session.state().ranges.phase === "running");
  expect(rangesIn(it)).toMatchObject({ isOld: true });
  expect(rangesIn(it).byRoot.get("X")).toBe(before);
  await weighing;
  await until(isDone(it));
  expect(rangesIn(it).isOld).toBe(false);
  expect(rangesIn(it).byRoot.get("X")!.uncertainty.units).not.toEqual(before!.uncertainty.units);
});

test("an edit ends the runs of the index before; what they still find is not shown", async () => {
  let jobs = 0;
  const given: number[] = [];
  const workers: Workers = {
    count: 1,
    async *run(job, parts, signal): AsyncGenerator<PartResult> {
      jobs++;
      for await (const result of here.run(job, parts, signal)) {
        given.push(jobs);
        yield result;
        if (jobs === 1) await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
  };
  const it = await scene(() => workers);
  await until(() => given.length > 0);
  await it.session.setWeight("A", 5);
  await until(isDone(it));
  expect(jobs).toBe(2);
  expect(given.filter((job) => job === 1).length).toBeLessThan(8);
});

test("an edit that changes nothing of the test starts nothing; one of its settings starts it", async () => {
  let jobs = 0;
  const it = await scene(() => ({ count: 1, run: (...given) => (jobs++, here.run(...given)) }));
  await until(isDone(it));
  it.port.type({ "Data!K9": "a note" });
  await it.settle();
  expect(jobs).toBe(1);
  await it.session.setSetting("Test runs", "300");
  expect(it.session.state().failure).toBeNull();
  await until(() => rangesIn(it).byRoot.get("X")?.of === 300 && isDone(it)());
});

test("where nothing can vary, and where the work fails, that is said", async () => {
  const fixed = await scene(
    () => here,
    [
      ...method,
      ["Test weights", "fixed"],
      ["Test normalisation", "fixed"],
      ["Test aggregation", "fixed"],
      ["Test imputation", "fixed"],
    ],
  );
  await until(() => rangesIn(fixed).phase === "nothing");
  const broken = await scene(() => ({
    count: 1,
    // eslint-disable-next-line require-yield -- it fails before it yields
    async *run() {
      throw new Error("no memory");
    },
  }));
  await until(() => rangesIn(broken).phase === "failed");
  expect(rangesIn(broken).reason).toBe("no memory");
  expect(broken.session.state()).toMatchObject({ phase: "ready", failure: null, busy: null });
});

test("a session without workers has no ranges", async () => {
  const port = new FakeLivePort();
  await port.draw(plainPlan({ Data: data, Framework: framework, Method: method }));
  const { session } = await sceneOn(port);
  expect(session.state().ranges.phase).toBe("none");
});
