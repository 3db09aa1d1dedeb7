import { claimsOnWorkers } from "../../../src/app";
import { type Claim, claimShares, drawDesign, score } from "../../../src/engine";
import { defaultTestSettings, resolvedTest } from "../../../src/workbook/tests";
import { startHere } from "../../../src/worker/here";
import { workersOn } from "../../../src/worker/workers";
import { sampleModel } from "../../support/sample";

const model = sampleModel();
const outcome = score(model);
if (!outcome.ok) throw new Error("not scored");
const { results } = outcome;
const claims: readonly Claim[] = [
  { kind: "before", unit: "C33", other: "C12" },
  { kind: "stronger", unit: "C12", node: "SA", than: "others" },
];
const settings = { ...defaultTestSettings, runs: 50 };
const request = { results, root: "PSCI", claims, settings };
const here = claimsOnWorkers(request);

test("counts the runs of the test of these settings", async () => {
  const { perturbations, varied } = resolvedTest(settings, results, "PSCI");
  const design = drawDesign(model, perturbations, { replicates: 50, seed: 1 });
  const found = await here;
  expect(found).toMatchObject(claimShares(model, design, claims, "PSCI"));
  expect(found.varied).toEqual(varied);
  expect(found.underWeights.map(({ claim }) => claim)).toEqual(claims);
});

test("finds the same on workers, and says how far it is", async () => {
  const steps: number[] = [];
  const workersFor = () => workersOn(startHere, 3);
  const progress = (_: string, done: number) => void steps.push(done);
  expect(await claimsOnWorkers(request, { workersFor, progress })).toEqual(await here);
  expect(steps).toEqual([...steps.keys()].map((k) => k + 1));
  expect(steps.length).toBeGreaterThan(5);
});

test("ends when it is stopped", async () => {
  const controller = new AbortController();
  controller.abort(new Error("stopped"));
  await expect(claimsOnWorkers(request, { signal: controller.signal })).rejects.toThrow("stopped");
});
