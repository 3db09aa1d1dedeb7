import {
  drawDesign,
  inputsOf,
  type Perturbations,
  replicateAt,
  rankUncertainty,
} from "../../../src/engine/uncertainty";
import { means, robustnessModel, scales } from "./golden-choices";

const model = robustnessModel();
const root = model.framework.find(({ parent }) => parent === null)!.code;
const [first, second] = model.indicators.map(({ code }) => code) as [string, string];
const perturbations: Perturbations = {
  normalisations: Object.values(scales),
  aggregations: Object.values(means),
  weights: { draw: "uniform", share: 0.25, levels: { 1: 0.1 } },
  leaveOneOut: [first, second],
};
const weightsOnly = (weights: Perturbations["weights"]): Perturbations => ({ weights: weights! });

test("a design is the same for the same seed, another for another, and survives JSON", () => {
  const options = { replicates: 20, seed: 7 };
  const design = drawDesign(model, perturbations, options);
  expect(drawDesign(model, perturbations, options)).toEqual(design);
  expect(drawDesign(model, perturbations, { ...options, seed: 8 })).not.toEqual(design);
  const stored: typeof design = JSON.parse(JSON.stringify(design));
  expect(rankUncertainty(model, stored, { root, top: 5 })).toEqual(
    rankUncertainty(model, design, { root, top: 5 }),
  );
});

test("a replicate depends on the seed and its own place only: any part of a design is the design's part", () => {
  const design = drawDesign(model, perturbations, { replicates: 12, seed: 3 });
  expect(drawDesign(model, perturbations, { replicates: 5, seed: 3, from: 4 })).toEqual(design.slice(4, 9));
});

test("weights vary by the share of their level, every node by itself, and choices by equal chances", () => {
  const design = drawDesign(model, perturbations, { replicates: 2000, seed: 1 });
  for (const { code, level, parent } of model.framework) {
    const factors = design.map(({ weightFactors }) => weightFactors![code]!);
    if (parent === null) {
      expect(factors[0]).toBeUndefined();
      continue;
    }
    const share = level === 1 ? 0.1 : 0.25;
    expect(Math.min(...factors)).toBeGreaterThanOrEqual(1 - share);
    expect(Math.max(...factors)).toBeLessThan(1 + share);
    expect(Math.max(...factors) - Math.min(...factors)).toBeGreaterThan(1.9 * share);
  }
  const picked = design.filter(({ normalisation }) => normalisation === scales["rank"]).length / 2000;
  expect(Math.abs(picked - 1 / 3)).toBeLessThan(5 * Math.sqrt(2 / 9 / 2000));
  expect(new Set(design.map(({ leftOut }) => leftOut))).toEqual(new Set([first, second]));
});

test("Dirichlet weights keep the mean and have the standard deviation that the concentration says", () => {
  const concentration = 30;
  const replicates = 4000;
  const design = drawDesign(model, weightsOnly({ draw: "dirichlet", concentration }), {
    replicates,
    seed: 2,
  });
  for (const input of inputsOf(model, weightsOnly({ draw: "dirichlet", concentration }))) {
    if (input.change !== "dirichlet") throw new Error("There is nothing but weights.");
    input.nodes.forEach((node, k) => {
      const share = input.shares[k]!;
      const drawn = design.map(({ weightFactors }) => weightFactors![node]! * share);
      const mean = drawn.reduce((sum, x) => sum + x, 0) / replicates;
      const variance = drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / replicates;
      const expected = (share * (1 - share)) / (concentration + 1);
      expect(Math.abs(mean - share)).toBeLessThan(5 * Math.sqrt(expected / replicates));
      expect(variance / expected).toBeCloseTo(1, 0);
    });
  }
});

test("a weight of 0 and an only child are not varied: nothing depends on them", () => {
  const framework = model.framework.map((node) => (node.code === first ? { ...node, weight: 0 } : node));
  const inputs = inputsOf({ ...model, framework }, weightsOnly({ draw: "uniform", share: 0.5, levels: {} }));
  expect(inputs.some((input) => input.change === "weight" && input.node === first)).toBe(false);
  const lonely = model.framework.filter(({ code, parent }) => {
    const siblings = model.framework.filter((node) => node.parent === parent);
    return parent !== null && siblings.length === 1 && code !== first;
  });
  expect(inputs).toHaveLength(model.framework.length - 2 - lonely.length);
});

test("goalposts move by up to the share of their distance, those of each indicator that has any", () => {
  const posts = { lower: 10, upper: 20 };
  const indicators = model.indicators.map((it) => ({
    ...it,
    ...(it.code === first || it.code === second ? posts : { lower: NaN, upper: NaN }),
  }));
  const design = drawDesign(
    { ...model, indicators },
    { goalposts: { share: 0.2 } },
    { replicates: 500, seed: 4 },
  );
  for (const { goalposts } of design) {
    expect(Object.keys(goalposts!)).toEqual([first, second]);
    for (const { lower, upper } of Object.values(goalposts!)) {
      expect(Math.abs(lower - 10)).toBeLessThanOrEqual(2);
      expect(Math.abs(upper - 20)).toBeLessThanOrEqual(2);
    }
  }
  expect(Math.max(...design.map(({ goalposts }) => goalposts![first]!.lower))).toBeGreaterThan(11.9);
});

test("goalposts without any indicator that has them are refused", () => {
  const indicators = model.indicators.map((it) => ({ ...it, lower: NaN, upper: NaN }));
  expect(() => inputsOf({ ...model, indicators }, { goalposts: { share: 0.1 } })).toThrow(RangeError);
});

describe("raters", () => {
  const units = model.units.length;
  const all = <Value>(value: Value): Value[] => Array.from({ length: units }, () => value);

  test("errors move each cell by itself, stay within the scale, and leave missing cells missing", () => {
    const values = Float64Array.from({ length: units }, (_, i) => (i === 0 ? NaN : 3));
    const rated = {
      ...model,
      indicators: model.indicators.map((it) => (it.code === first ? { ...it, values } : it)),
    };
    const errors = { [first]: all<number | null>(1).map((error, i) => (i === 1 ? null : error)) };
    const raters = { draw: "error", errors, minimum: 1, maximum: 5 } as const;
    const columns = drawDesign(rated, { raters }, { replicates: 400, seed: 5 }).map(
      (replicate) => replicate.values![first]!,
    );
    for (const column of columns) {
      expect([column[0], column[1]]).toEqual([null, 3]);
      expect(column.slice(1).every((x) => x! >= 1 && x! <= 5)).toBe(true);
    }
    const third = columns.map((column) => column[2]!);
    expect(Math.abs(third.reduce((sum, x) => sum + x, 0) / 400 - 3)).toBeLessThan(5 / Math.sqrt(400));
    expect(new Set(third).size).toBeGreaterThan(300);
    expect(third).not.toEqual(columns.map((column) => column[3]!));
  });

  test("resampled raters are the same for every cell; a cell that none of them rated stays", () => {
    const ratings = {
      [first]: [all<number | null>(1), all<number | null>(2)],
      [second]: [all<number | null>(10), all<number | null>(null)],
    };
    const kept = model.indicators[1]!.values;
    const raters = { draw: "raters", ratings, summary: "mean" } as const;
    const design = drawDesign(model, { raters }, { replicates: 200, seed: 6 });
    const seen = new Set<number>();
    for (const { values } of design) {
      const level = values![first]![0]!;
      seen.add(level);
      expect(values![first]).toEqual(all(level));
      // Rater 1 alone says 10; two times rater 2 says nothing.
      const own = Array.from(kept, (x) => (Number.isNaN(x) ? null : x));
      expect(values![second]).toEqual(level === 2 ? own : all(10));
    }
    expect(seen).toEqual(new Set([1, 1.5, 2]));
  });
});

test.each<[string, Perturbations]>([
  ["no choice", { normalisations: [] }],
  ["nothing to leave out", { leaveOneOut: [] }],
  ["a share above 1", { weights: { draw: "uniform", share: 1.5, levels: {} } }],
  ["a concentration of 0", { weights: { draw: "dirichlet", concentration: 0 } }],
  ["goalposts that would meet", { goalposts: { share: 0.5 } }],
  [
    "ratings of too few units",
    { raters: { draw: "error", errors: { [first]: [1] }, minimum: 0, maximum: 1 } },
  ],
])("%s is refused", (_, specification) => {
  expect(() => drawDesign(model, specification, { replicates: 1, seed: 1 })).toThrow(RangeError);
});

test("an indicator that does not exist is refused by name", () => {
  expect(() => inputsOf(model, { leaveOneOut: ["nothing"] })).toThrow(/no indicator "nothing"/);
});

test("at a point, what takes many numbers depends on its own coordinate only", () => {
  const inputs = inputsOf(model, weightsOnly({ draw: "dirichlet", concentration: 50 }));
  const point = inputs.map((_, k) => k / inputs.length);
  const moved = point.map((u, k) => (k === 1 ? u + 0.01 : u));
  const [before, after] = [point, moved].map((at) => replicateAt(inputs, at).weightFactors!);
  const changed = Object.keys(before!).filter((code) => before![code] !== after![code]);
  expect(inputs[1]).toMatchObject({ nodes: changed });
});
