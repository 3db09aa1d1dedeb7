import { score } from "../../../src/engine";
import { startHere } from "../../../src/worker/here";
import { workersOn } from "../../../src/worker/workers";
import { FakeLivePort } from "../../support/fake-live-port";
import { data, framework, method, plainPlan, sceneOf, sceneOn } from "../../support/session";

const X = (codes: readonly string[]) => codes.indexOf("X");

/** The score and the rank of U1 in the index with its plans changed, scored by itself. */
async function expected(scene: Awaited<ReturnType<typeof sceneOf>>, plans: number) {
  const { model } = scene.session.state().index!;
  const outcome = score({
    ...model,
    indicators: model.indicators.map((one) =>
      one.code === "A1" ? { ...one, values: one.values.with(0, plans) } : one,
    ),
  });
  if (!outcome.ok) throw new Error("The changed index has no scores.");
  const node = X(model.framework.map(({ code }) => code));
  return [outcome.results.scores[node]![0], outcome.results.ranks[node]![0]];
}

const found = ({ session }: Awaited<ReturnType<typeof sceneOf>>) => {
  const { found: outcome } = session.state().whatIf;
  if (outcome === null || !outcome.outcome.ok) return null;
  const { results } = outcome.outcome;
  const node = X(results.model.framework.map(({ code }) => code));
  return [results.scores[node]![0], results.ranks[node]![0]];
};

test("a changed value gives the scores of the index with that value, and writes nothing", async () => {
  const scene = await sceneOf();
  const { session, port, settle } = scene;
  session.openWhatIf("U1");
  await settle();
  expect(session.state().whatIf.found).toBeNull();
  session.setWhatIf("U1", "A1", 90);
  await settle();
  expect(found(scene)).toEqual(await expected(scene, 90));
  expect(port.calls).toEqual([]);
  expect(session.state()).toMatchObject({ canUndo: false, busy: null });
});

test("values that follow each other quickly are computed once, with the last one", async () => {
  const scene = await sceneOf();
  const { session, settle, timer } = scene;
  session.openWhatIf("U1");
  for (const value of [20, 30, 40]) session.setWhatIf("U1", "A1", value);
  expect(timer.waiting).toBe(1);
  await settle();
  expect(found(scene)).toEqual(await expected(scene, 40));
});

test("an edit of the workbook keeps the what-if, on the new base", async () => {
  const scene = await sceneOf();
  const { session, port, settle } = scene;
  session.openWhatIf("U1");
  session.setWhatIf("U1", "A1", 90);
  await settle();
  const before = found(scene);
  port.type({ "Framework!G6": 9 });
  await settle();
  await settle();
  expect(session.state().whatIf.values.get("U1")).toEqual(new Map([["A1", 90]]));
  expect(found(scene)).not.toEqual(before);
  expect(found(scene)).toEqual(await expected(scene, 90));
});

test("one value or all are put back; each unit has its own, and a closed one keeps them", async () => {
  const { session, settle } = await sceneOf();
  session.openWhatIf("U1");
  session.setWhatIf("U1", "A1", 90);
  session.setWhatIf("U1", "A2", 80);
  session.setWhatIf("U2", "A1", 70);
  session.setWhatIf("U1", "A2", null);
  session.openWhatIf("U2");
  await settle();
  expect(session.state().whatIf.found).toMatchObject({ unit: "U2" });
  session.openWhatIf(null);
  expect(session.state().whatIf.found).toBeNull();
  expect(session.state().whatIf.values.get("U1")).toEqual(new Map([["A1", 90]]));
  session.resetWhatIf("U1");
  expect([...session.state().whatIf.values.keys()]).toEqual(["U2"]);
});

test("where the scale is held, the other units keep their scores; where it moves, that is said", async () => {
  const { session, settle } = await sceneOf();
  session.openWhatIf("U1");
  session.setWhatIf("U1", "A1", 200);
  await settle();
  const moved = session.state().whatIf.found!.outcome;
  expect(moved.ok && moved.movedScale).toEqual(["A1"]);
  session.setWhatIfScale("held");
  await settle();
  const held = session.state().whatIf.found!.outcome;
  expect(held.ok && held.movedScale).toEqual([]);
});

test("a unit that is deleted takes its what-if with it, without an error", async () => {
  const { session, port, settle } = await sceneOf();
  session.openWhatIf("U5");
  session.setWhatIf("U5", "A1", 50);
  await settle();
  port.type({ "Data!A6": "U7" });
  await settle();
  await settle();
  expect(session.state().whatIf.found).toBeNull();
  expect(session.state().failure).toBeNull();
});

test("the range of the changed unit follows on workers, after those of the index itself", async () => {
  const port = new FakeLivePort();
  const sheets = { Data: data, Framework: framework, Method: method };
  await port.draw(plainPlan(sheets, Object.keys(sheets)));
  const { session, settle } = await sceneOn(port, { workersFor: () => workersOn(startHere, 1) });
  const until = async (holds: () => boolean): Promise<void> => {
    for (let k = 0; k < 2000 && !holds(); k++) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(holds()).toBe(true);
  };
  const seen: boolean[] = [];
  session.subscribe(() => {
    const { ranges, whatIf } = session.state();
    if (whatIf.ranges.phase === "running" || whatIf.ranges.phase === "done")
      seen.push(ranges.phase === "done");
  });
  session.openWhatIf("U5");
  session.setWhatIf("U5", "A1", 0);
  session.setWhatIf("U5", "B2", 9);
  await settle();
  await until(() => session.state().whatIf.ranges.phase === "done");
  expect(new Set(seen)).toEqual(new Set([true]));
  const after = session.state().whatIf.ranges.byRoot.get("X")!;
  const before = session.state().ranges.byRoot.get("X")!;
  expect(after.of).toBe(300);
  expect(after.uncertainty.units[4]!.nominal).toBeGreaterThan(before.uncertainty.units[4]!.nominal);
});
