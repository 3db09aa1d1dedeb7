import { readWorkbook, robustness, type RobustnessOptions } from "../../src/app";
import { comparePairs, sensitivity, rankUncertainty } from "../../src/engine";
import { startHere } from "../../src/worker/here";
import { workersOn } from "../../src/worker/workers";
import { smallIndex } from "../support/small-index";

const minMax = (lower: number) => ({ method: "min-max", parameters: { lower, upper: 100 } });
const perturbations: RobustnessOptions["perturbations"] = {
  normalisations: [minMax(0), minMax(1)],
  aggregations: ["arithmetic", "geometric"].map((method) => ({ method, parameters: {} })),
  weights: { draw: "uniform", share: 0.4, levels: {} },
};
const options = (count: number): RobustnessOptions => ({
  perturbations,
  replicates: 60,
  seed: 5,
  top: 2,
  sensitivity: { n: 16, output: { of: "rank shift" } },
  workers: workersOn(startHere, count),
});
const read = async (method: Record<string, string> = {}) =>
  (
    await readWorkbook(
      await smallIndex({ "Group column": "Region", "Gap reference": "median", ...method }),
      {},
    )
  ).reading;

test("robustness of a workbook's first index is what the engine says of its model, on any number of workers", async () => {
  const reading = await read();
  const found = await robustness(reading, options(3));
  if (!found.found) throw new Error(JSON.stringify(found.problems));
  const { model, root, design } = found;
  expect(root).toBe("ONE");
  expect(found.uncertainty).toEqual(rankUncertainty(model, design, { root, top: 2 }));
  const sensitive = { root, n: 16, seed: 5, output: { of: "rank shift" } } as const;
  expect(found.sensitivity).toEqual(sensitivity(model, perturbations, sensitive));
  const nominal = Float64Array.from(found.uncertainty.units, (unit) => unit.nominal);
  const close = comparePairs(found.uncertainty.ranks, nominal).filter(
    ({ distinguishable }) => !distinguishable,
  );
  expect(found.indistinguishable.reduce((sum, group) => sum + group.length, 0)).toBe(2 * close.length);
  expect(await robustness(reading, options(1))).toEqual(found);
});

test("failures are told as problems: how many of how many, of what, and where", async () => {
  const found = await robustness(await read(), options(2));
  const [first] = found.problems;
  expect(first).toMatchObject({ code: "replicates-refused", severity: "warning" });
  expect(first!.cell).not.toBeNull();
  expect(first!.message).toMatch(
    /^\d+ of 60 replicates failed: the geometric mean of .* met 0 in .* at .*\.$/,
  );
  expect(found.problems.some(({ message }) => / of \d{3} replicates failed/.test(message))).toBe(true);
});

test("progress comes to its end in each step", async () => {
  const progress = jest.fn();
  await robustness(await read(), { ...options(2), progress });
  for (const step of ["Running replicates", "Finding what matters"]) {
    const calls = progress.mock.calls.filter(([name]) => name === step);
    const total = calls[0]![2];
    expect(calls.map(([, done]) => done)).toEqual(Array.from({ length: total }, (_, k) => k + 1));
  }
});

test("without sensitivity there is none, and another index may be asked for", async () => {
  const found = await robustness(await read(), { ...options(2), root: "TWO", sensitivity: null });
  expect(found).toMatchObject({ found: true, root: "TWO", sensitivity: null });
});

test("cancelled, it throws the reason", async () => {
  const controller = new AbortController();
  const progress = () => controller.abort(new Error("enough"));
  const work = robustness(await read(), { ...options(2), progress, signal: controller.signal });
  await expect(work).rejects.toThrow("enough");
});

test("an index that cannot be scored gives its problems", async () => {
  const { reading } = await readWorkbook(await smallIndex({}), { data: "Elsewhere" });
  expect(await robustness(reading, options(1))).toMatchObject({
    found: false,
    problems: [{ code: "table-unknown" }],
  });
});
