import {
  bootstrapIntervals,
  maximumSensitivityInputs,
  rankShift,
  runDesign,
  sensitivityDesign,
  sensitivityIndices,
} from "../../../src/engine/sensitivity";
import { streams } from "../../../src/engine/random";
import { means, robustnessModel, scales } from "../uncertainty/golden-choices";
import { analytic, ishigami } from "./ishigami";

const runs = runDesign(sensitivityDesign(1024, 3, 1), ishigami);

describe("Ishigami's function on scrambled Sobol' points", () => {
  // Over 30 seeds the errors of 4,096 rows have a standard deviation of at most 0.0016 and no bias that shows.
  const { first, total } = sensitivityIndices(runDesign(sensitivityDesign(4096, 3, 1), ishigami).outputs);

  test.each([0, 1, 2])("indices of input %i are within 0.01 of the analytic ones", (input) => {
    expect(Math.abs(first[input]! - analytic.first[input]!)).toBeLessThan(0.01);
    expect(Math.abs(total[input]! - analytic.total[input]!)).toBeLessThan(0.01);
  });

  test("bootstrap intervals hold the analytic indices, are repeatable, and narrow with confidence", () => {
    const options = { samples: 400, confidence: 0.95, seed: 5 };
    const wide = bootstrapIntervals(runs.outputs, options);
    const narrow = bootstrapIntervals(runs.outputs, { ...options, confidence: 0.5 });
    expect(bootstrapIntervals(runs.outputs, options)).toEqual(wide);
    for (const which of ["first", "total"] as const)
      wide[which].forEach(({ low, high }, input) => {
        expect(low).toBeLessThanOrEqual(analytic[which][input]!);
        expect(high).toBeGreaterThanOrEqual(analytic[which][input]!);
        expect(narrow[which][input]!.low).toBeGreaterThan(low);
        expect(narrow[which][input]!.high).toBeLessThan(high);
      });
  });
});

test("indices do not change with the level or the unit of the output", () => {
  const moved = runDesign(sensitivityDesign(1024, 3, 1), (u) => 1000 + 5 * ishigami(u));
  const before = sensitivityIndices(runs.outputs);
  const after = sensitivityIndices(moved.outputs);
  before.first.forEach((index, input) => expect(after.first[input]).toBeCloseTo(index, 9));
  before.total.forEach((index, input) => expect(after.total[input]).toBeCloseTo(index, 9));
});

test("an input that does nothing has zero indices exactly; an output that does not vary has none", () => {
  const one = sensitivityIndices(runDesign(sensitivityDesign(64, 2, 3), ([x]) => x!).outputs);
  expect([one.first[1], one.total[1]]).toEqual([0, 0]);
  const none = sensitivityIndices(runDesign(sensitivityDesign(64, 2, 3), () => 4).outputs);
  expect([...none.first, ...none.total]).toEqual([NaN, NaN, NaN, NaN]);
});

test.each<[string, (u: Float64Array) => number]>([
  ["the same everywhere, though its mean is not it exactly", () => 1 / 3],
  ["the same but for the last bits of its sums", ([x, y]) => 0.1 * (1 - x!) + 0.1 * x! + 0.2 + 0 * y!],
])("an output that is %s does not vary", (_, output) => {
  const { first, total } = sensitivityIndices(runDesign(sensitivityDesign(50, 2, 3), output).outputs);
  expect([...first, ...total]).toEqual([NaN, NaN, NaN, NaN]);
});

test("an output that varies in the mixed runs alone has no indices, rather than endless ones", () => {
  const [a, b, mixed] = [Float64Array.of(0, 0), Float64Array.of(0, 0), [Float64Array.of(1, 0)]];
  const { first, total } = sensitivityIndices({ a, b, mixed });
  expect([...first, ...total]).toEqual([NaN, NaN]);
});

test("the bootstrap draws rows from other streams than those that shifted the points", () => {
  const rows = 4096;
  const row = Float64Array.from({ length: rows }, (_, k) => k);
  const shifted = streams(7, 2).map((next) => Math.floor(next() * rows));
  const drawn: number[] = [];
  const spied = new Proxy(row, {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) drawn.push(Number(key));
      const value: unknown = Reflect.get(target, key);
      return value;
    },
  });
  bootstrapIntervals({ a: spied, b: row, mixed: [row] }, { samples: 1, confidence: 0.9, seed: 7 });
  expect(shifted).not.toContain(drawn[0]);
});

test("a row in which a run fails counts nowhere, and is named", () => {
  const design = sensitivityDesign(8, 2, 3);
  const bad = design.b[5]![1]!;
  const { outputs, failedRows } = runDesign(design, ([x, y]) => (y === bad ? NaN : x!));
  expect(failedRows).toEqual([5]);
  expect([outputs.a, outputs.b, ...outputs.mixed].map(({ length }) => length)).toEqual([7, 7, 7, 7]);
});

test("more inputs than there are dimensions for are refused", () => {
  expect(() => sensitivityDesign(4, maximumSensitivityInputs + 1, 1)).toThrow(RangeError);
});

test("the rank shift is 0 where nothing changes, and NaN where the replicate fails", () => {
  const model = robustnessModel();
  const root = model.framework.find(({ parent }) => parent === null)!.code;
  const zero = { method: "min-max", parameters: { lower: 0, upper: 100 } };
  const shift = rankShift(model, root, [
    { change: "normalisation", choices: [scales["minmax"]!, zero] },
    { change: "aggregation", choices: [means["amean"]!, means["gmean"]!] },
  ]);
  expect(shift(Float64Array.of(0, 0))).toBe(0);
  expect(shift(Float64Array.of(0.9, 0.9))).toBeNaN();
});
