import { planIndex } from "../../../src/app/decisions";
import type { PlanSettings } from "../../../src/engine";
import { startHere } from "../../../src/worker/here";
import { workersOn } from "../../../src/worker/workers";
import { readCases } from "../../support/plan-case";

const settings: PlanSettings = {
  ...{ budget: 900, units: { kind: "unit", unit: "C07" }, gain: { kind: "index" } },
  ...{ excluded: [], decided: [], most: null, floors: [] },
};
const time = "2026-11-27T12:00:00.000Z";

test("a plan is the same in this thread and on workers: steps, shares, frontier", async () => {
  const index = await readCases();
  const here = await planIndex(index, "PSCI", settings, { time, runs: 20 });
  const there = await planIndex(index, "PSCI", settings, {
    ...{ time, runs: 20 },
    workersFor: () => workersOn(startHere, 2),
  });
  expect(there).toEqual(here);
  expect(here.runs).toBe(20);
  expect(here.plan).toMatchObject({ proven: true });
  expect(here.shares).toHaveLength(here.plan.steps.length);
  for (const share of here.shares ?? []) expect(share * 20).toBeCloseTo(Math.round(share * 20), 9);
  expect(here.frontier).toHaveLength(20);
  const own = here.frontier.find(({ budget }) => Math.abs(budget - 900) < 1e-9);
  expect(own?.gain).toBeCloseTo(here.plan.gain, 9);
  const gains = here.frontier.map(({ gain }) => gain);
  expect(gains).toEqual([...gains].sort((a, b) => a - b));
});

test("without runs there are no shares; a plan that is not possible has neither shares nor a frontier", async () => {
  const index = await readCases();
  const none = await planIndex(index, "PSCI", settings, { time, runs: 0 });
  expect(none).toMatchObject({ shares: null, runs: 0 });
  const floors = [{ for: { kind: "unit" as const, unit: "C07" }, amount: 1000 }];
  const impossible = await planIndex(index, "PSCI", { ...settings, floors }, { time, runs: 20 });
  expect(impossible.plan.problems[0]?.code).toBe("plan-floors-above-budget");
  expect(impossible).toMatchObject({ shares: null, frontier: [] });
});

test("a plan ends with the reason of its signal between two parts", async () => {
  const index = await readCases();
  const controller = new AbortController();
  const pause = async () => controller.abort(new Error("ended"));
  await expect(
    planIndex(index, "PSCI", settings, { time, signal: controller.signal, pause }),
  ).rejects.toThrow("ended");
});
