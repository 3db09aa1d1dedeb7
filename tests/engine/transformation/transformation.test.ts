import { createModel, type ModelTable, score, transformations, whatIf } from "../../../src/engine";

const indicators = [
  { code: "x", values: [0, 10, 100, 1000], lower: 1, upper: 1000, target: 1000 },
  { code: "y", values: [1, 2, 4, 5] },
];
const scored = (table: Partial<ModelTable>) => {
  const outcome = score(createModel({ units: ["a", "b", "c", "d"], indicators, ...table }));
  if (!outcome.ok) throw new Error("It has scores.");
  return outcome.results;
};

test("the transformations are what their names say", () => {
  const of = (name: "none" | "log" | "square root" | "reciprocal", x: number) =>
    transformations[name].transform(x);
  expect([of("none", -3), of("log", Math.E), of("square root", 9), of("reciprocal", 4)]).toEqual([
    -3, 1, 3, 0.25,
  ]);
  expect([of("log", 0), of("reciprocal", 0), of("square root", -1), of("log", NaN)]).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
  expect([of("square root", 0), of("reciprocal", -1)]).toEqual([0, NaN]);
});

test("a value without a logarithm is missing, and a problem names its cell", () => {
  const { transformed, normalised, problems } = scored({
    method: { transformation: "log", normalisation: "min-max", gap: { reference: "best" } },
  });
  expect(transformed[0]?.[0]).toBeNaN();
  expect(normalised[0]?.[2]).toBeCloseTo(50, 12);
  expect(problems.filter(({ code }) => code === "value-without-transform")).toEqual([
    {
      code: "value-without-transform",
      severity: "error",
      where: { indicator: "x", unit: "a", units: ["a"] },
      details: { method: "log", value: "0", count: "1" },
    },
  ]);
});

test("an indicator's own transformation overrides that for all; none keeps the same array", () => {
  const { transformed, treated } = scored({
    method: {
      transformation: "log",
      byIndicator: { transformation: { x: "none", y: "square root" } },
      gap: { reference: "best" },
    },
  });
  expect(transformed[0]).toBe(treated[0]);
  expect(transformed[1]?.[2]).toBe(2);
});

test("reciprocal turns the order round; direction, goalposts and target keep their meaning", () => {
  const minutes = { code: "minutes", values: [10, 20, 40, 80], direction: -1 as const };
  const { normalised, targets } = scored({
    indicators: [{ ...minutes, lower: 10, upper: 80, target: 20 }],
    method: { transformation: "reciprocal", normalisation: "goalposts" },
  });
  expect(normalised[0]?.[0]).toBeCloseTo(100, 12);
  expect(normalised[0]?.[3]).toBeCloseTo(0, 12);
  expect(normalised[0]?.[1]).toBeCloseTo((100 * (1 / 20 - 1 / 80)) / (1 / 10 - 1 / 80), 12);
  expect(targets[0]).toBe(normalised[0]?.[1]);
});

test("a goalpost without a logarithm sets the indicator aside, and the problem names the transformation", () => {
  const { setAside, problems } = scored({
    indicators: [
      { code: "x", values: [1, 10, 100, 1000], lower: 0, upper: 1000 },
      indicators[1] ?? { code: "y", values: [] },
    ],
    method: {
      byIndicator: { transformation: { x: "log" }, normalisation: { x: "goalposts" } },
      gap: { reference: "best" },
    },
  });
  expect(setAside).toEqual(["x"]);
  expect(problems.find(({ code }) => code === "indicator-without-goalposts")?.details).toEqual({
    method: "goalposts",
    lost: "0",
    transformation: "log",
  });
});

test("an aggregate that is the same for all has no scale: it is missing, and the problem names the setting", () => {
  const { scores, problems } = scored({
    indicators: [
      { code: "x", values: [1, 2, 3, 4], parent: "A" },
      { code: "z", values: [4, 3, 2, 1], parent: "A" },
      { code: "y", values: [1, 2, 4, 5], parent: "I" },
    ],
    aggregates: [{ code: "A", parent: "I" }, { code: "I" }],
    method: { rescaling: { levels: { 2: "min-max" } }, gap: { reference: "best" } },
  });
  expect(Array.from(scores[3] ?? [])).toEqual([NaN, NaN, NaN, NaN]);
  expect(scores[4]).toEqual(scores[2]);
  expect(problems).toContainEqual({
    code: "aggregate-without-scale",
    severity: "error",
    where: { node: "A", setting: "normalisation level 2" },
    details: { method: "min-max", reason: "indicator-constant" },
  });
});

test("a what-if with the scale held goes through the transformation", () => {
  const results = scored({ method: { transformation: "log", gap: { reference: "best" } } });
  const changed = whatIf(results, [{ unit: 1, indicator: 0, value: 100 }], "held");
  expect(changed.ok && changed.results.normalised[0]?.[1]).toBeCloseTo(50, 12);
});
