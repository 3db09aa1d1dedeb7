import fc from "fast-check";
import { type AggregationName, type Choice, type Model, pearson, score } from "../../../src/engine";
import { deviation } from "../../../src/engine/statistics";
import { randomModel } from "../../support/random-model";
import { sampleModel } from "../../support/sample";
import { flatModel, generalColumns, weightsOf } from "./flat";

const method = "correlation-balanced";
const balanced = (model: Model): Model => ({
  ...model,
  method: { ...model.method, weights: { method, parameters: {} } },
});

/** For each aggregate: the correlations of its children with it, and their weights. */
function balanceOf(model: Model) {
  const outcome = score(balanced(model));
  if (!outcome.ok) return null;
  const { scores, weights, problems } = outcome.results;
  const off = problems.flatMap(({ code, where }) =>
    ["correlations-not-balanced", "weights-not-found"].includes(code) ? [where.node] : [],
  );
  return model.framework.flatMap(({ code }, node) => {
    const children = model.framework.flatMap(({ parent }, child) =>
      parent === code && !scores[child]!.every(Number.isNaN) ? [child] : [],
    );
    if (children.length < 2) return [];
    return [
      {
        isBalanced: !off.includes(code),
        correlations: children.map((child) => pearson(scores[child]!, scores[node]!)),
        weights: children.map((child) => weights[child]!),
      },
    ];
  });
}

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const arithmetic: Choice<AggregationName> = { method: "arithmetic", parameters: {} };
const geometric: Choice<AggregationName> = { method: "geometric", parameters: {} };
const plan = (choice: Choice<AggregationName>): Partial<Model["method"]> => ({
  normalisation: { method: "min-max", parameters: { lower: 1, upper: 100 } },
  aggregation: { default: choice, levels: {}, nodes: {} },
});

test.each([
  ["arithmetic means", arithmetic],
  ["geometric means", geometric],
  ["harmonic means", { method: "harmonic", parameters: {} }],
] as const)(
  "in the sample, with its missing data and %s, children correlate equally to 1e-9 at every node",
  (_, choice) => {
    const nodes = balanceOf(sampleModel(plan(choice)))!;
    expect(nodes.length).toBeGreaterThan(10);
    expect(nodes.filter(({ isBalanced }) => isBalanced).length).toBeGreaterThan(10);
    for (const { isBalanced, correlations, weights } of nodes) {
      if (isBalanced) expect(spread(correlations)).toBeLessThanOrEqual(1e-9);
      else expect(Math.min(...weights)).toBe(0);
    }
  },
);

test("for any data, all children correlate equally, or there is a problem", () =>
  fc.assert(
    fc.property(randomModel({ aggregations: [arithmetic, geometric] }), (model) => {
      for (const { isBalanced, correlations, weights } of balanceOf(model) ?? []) {
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        if (isBalanced) expect(spread(correlations)).toBeLessThanOrEqual(1e-9);
      }
    }),
  ));

/** Correlation of each column with the arithmetic mean of all. */
const correlations = (columns: readonly Float64Array[], weights: ArrayLike<number>) => {
  const index = columns[0]!.map((_, i) =>
    columns.reduce((sum, column, j) => sum + weights[j]! * column[i]!, 0),
  );
  return columns.map((column) => pearson(column, index));
};

test("without missing data, children of positive weight correlate equally and no other less", () =>
  fc.assert(
    fc.property(generalColumns, (columns) => {
      const { weights } = weightsOf(columns, method);
      const all = correlations(columns, weights);
      expect(spread(all.filter((_, j) => weights[j]! > 0))).toBeLessThanOrEqual(1e-9);
      expect(Math.min(...all)).toBeGreaterThanOrEqual(
        Math.min(...all.filter((_, j) => weights[j]! > 0)) - 1e-9,
      );
    }),
  ));

test("without missing data, no other weights have a larger least correlation", () =>
  fc.assert(
    fc.property(
      generalColumns,
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }),
      (columns, other) => {
        fc.pre(columns.some((_, j) => other[j]! > 0));
        const best = Math.min(...correlations(columns, weightsOf(columns, method).weights));
        expect(Math.min(...correlations(columns, other))).toBeLessThanOrEqual(best + 1e-9);
      },
    ),
  ));

test("of two children the weights are the inverse of their deviations: the optimum is unique", () =>
  fc.assert(
    fc.property(generalColumns, (columns) => {
      const two = columns.slice(0, 2);
      const inverse = two.map((column) => 1 / deviation(column));
      const { weights, problems } = weightsOf(two, method);
      expect(weights[0]).toBeCloseTo(inverse[0]! / (inverse[0]! + inverse[1]!), 9);
      expect(problems).toEqual([]);
    }),
  ));

test("children that say the same share alike", () => {
  const x = Float64Array.of(1, 2, 4, 8, 3);
  const y = Float64Array.of(5, 1, 2, 9, 9);
  const { weights, problems } = weightsOf([x, x.slice(), y], method);
  expect(problems).toEqual([]);
  expect(weights[0]).toBeCloseTo(weights[1]!, 12);
});

test("a child that would need a negative weight has 0, and the problem says how far correlations are apart", () => {
  const x = Float64Array.of(1, 2, 3, 4, 5, 6);
  const near = Float64Array.of(1, 2, 3, 4, 6, 5);
  const between = x.map((a, i) => a + near[i]! + (i % 2 ? 0.1 : 0));
  const { weights, problems } = weightsOf([x, near, between], method);
  expect([...weights].map((w) => w > 0)).toEqual([true, true, false]);
  expect(problems).toMatchObject([{ code: "correlations-not-balanced", where: { node: "Index" } }]);
  const { least, most } = problems[0]!.details;
  expect(Number(least)).toBeLessThan(Number(most));
});

test("weights that do not matter, as in a median, are a problem where correlations differ", () => {
  const columns = [
    Float64Array.of(1, 2, 3, 4, 5, 6, 9),
    Float64Array.of(2, 1, 4, 3, 6, 5, 1),
    Float64Array.of(9, 8, 1, 2, 7, 3, 5),
  ];
  const median: Partial<Model["method"]> = {
    aggregation: { default: { method: "median", parameters: {} }, levels: {}, nodes: {} },
    weights: { method, parameters: {} },
    gap: { reference: "best" },
  };
  const outcome = score(flatModel(columns, median));
  expect(outcome.ok && outcome.results.problems.map(({ code }) => code)).toEqual([
    "correlations-not-balanced",
  ]);
});

test("columns that cancel out have weights, and a problem without correlations", () => {
  const { weights, problems } = weightsOf(
    [Float64Array.of(1, 2, 3), Float64Array.of(6, 5, 4)],
    "correlation-balanced",
  );
  expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
  expect(problems).toMatchObject([{ code: "correlations-not-balanced", details: {} }]);
  expect(problems[0]?.details).toEqual({});
});

test("elements that cancel out have equal shares in any order", () => {
  const rising = Float64Array.of(2, 2, 0, 1);
  const falling = rising.map((x) => 3 - x);
  for (const columns of [
    [rising, falling],
    [falling, rising],
  ]) {
    const { weights } = weightsOf(columns, method);
    expect(weights[0]).toBeCloseTo(weights[1]!, 12);
    expect(weights[0]).toBeGreaterThan(0);
  }
});
