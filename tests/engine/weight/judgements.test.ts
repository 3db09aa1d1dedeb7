import fc from "fast-check";
import { type Comparison, type Judgements, score } from "../../../src/engine";
import { flatModel, weigh } from "./flat";

const columns = [0, 1, 2].map((j) => Float64Array.of(j, 4, 9 - j, 2 + j));
const reciprocal = (a: number, b: number, c: number): Comparison["ratios"] => [
  Float64Array.of(1, a, b),
  Float64Array.of(1 / a, 1, c),
  Float64Array.of(1 / b, 1 / c, 1),
];
const comparison = (
  ratios: Comparison["ratios"],
  expert = "",
  elements = ["i0", "i1", "i2"],
): Comparison => ({
  expert,
  elements,
  ratios,
});
const weighed = (method: string, judgements: Partial<Judgements>, setAside: readonly string[] = []) => {
  const model = flatModel(columns, {}, { judgements: { budgets: [], comparisons: [], ...judgements } });
  const { weights, problems } = weigh(model, { method, parameters: {} }, setAside);
  return { weights: weights.slice(0, -1), problems };
};
const shares = (weights: Float64Array) => weights.map((w) => w / weights.reduce((sum, x) => sum + x, 0));

describe("budget allocation", () => {
  const points = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });
  const budget = (given: readonly number[], expert = "") => ({
    expert,
    points: Object.fromEntries(given.map((value, j) => [`i${j}`, value])),
  });

  test("weighs by the mean of the points over experts who share out the same budget", () =>
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 5 }), (experts) => {
        const same = experts.map(([a, b]) => [a! / 2, b! / 2, 100 - a! / 2 - b! / 2]);
        const { weights, problems } = weighed("budget allocation", {
          budgets: same.map((one) => budget(one)),
        });
        const means = [0, 1, 2].map((j) => same.reduce((sum, one) => sum + one[j]!, 0) / same.length);
        weights.forEach((weight, j) => expect(weight).toBeCloseTo(means[j]!, 9));
        expect(problems).toEqual([]);
      }),
    ));

  test("an expert with more points to give counts for no more, which a warning says", () => {
    const one = weighed("budget allocation", {
      budgets: [budget([75, 25, 0], "A"), budget([0, 500, 500], "B")],
    });
    expect([...shares(one.weights)]).toEqual([0.375, 0.375, 0.25].map((x): unknown => expect.closeTo(x, 12)));
    expect(one.problems).toEqual([
      {
        code: "budgets-differ",
        severity: "warning",
        where: { node: "Index" },
        details: { totals: "A 100; B 1000" },
      },
    ]);
  });

  test("an expert who says nothing of any element is none", () => {
    const { weights, problems } = weighed("budget allocation", {
      budgets: [budget([60, 30, 10]), budget([])],
    });
    expect(weights).toEqual(Float64Array.of(60, 30, 10));
    expect(problems).toEqual([]);
  });

  test("what is set aside takes its points with it: the others keep their shares", () => {
    const budgets = [budget([90, 10, 0]), budget([0, 20, 80])];
    const { weights, problems } = weighed("budget allocation", { budgets }, ["i0"]);
    expect([...weights]).toEqual([0, 15, 40]);
    expect(problems).toEqual([]);
  });

  test("an expert who is silent on an element gives it nothing", () =>
    expect(
      weighed("budget allocation", { budgets: [budget([60, 40]), budget([20, 20, 60])] }).weights,
    ).toEqual(Float64Array.of(40, 30, 30)));

  test("what is set aside has no weight for any points", () =>
    expect(weighed("budget allocation", { budgets: [budget([60, 30, 10])] }, ["i0"]).weights).toEqual(
      Float64Array.of(0, 30, 10),
    ));
});

describe("AHP", () => {
  test("weighs by the judgements of several experts, combined", () => {
    const found = weighed("AHP", {
      comparisons: [comparison(reciprocal(2, 8, 4), "A"), comparison(reciprocal(8, 32, 4), "B")],
    });
    // The geometric means 4, 16 and 4 agree with each other.
    [16 / 21, 4 / 21, 1 / 21].forEach((weight, j) => expect(found.weights[j]).toBeCloseTo(weight, 12));
    expect(found.problems).toEqual([]);
  });

  test("does not mind the order in which a table has the elements", () => {
    const turned = ["i2", "i0", "i1"];
    const ratios = turned.map((r) =>
      Float64Array.from(turned, (c) => reciprocal(3, 5, 2)[Number(r[1])]![Number(c[1])]!),
    );
    const own = weighed("AHP", { comparisons: [comparison(reciprocal(3, 5, 2))] }).weights;
    weighed("AHP", { comparisons: [comparison(ratios, "", turned)] }).weights.forEach((weight, j) =>
      expect(weight).toBeCloseTo(own[j]!, 12),
    );
  });

  test("leaves what is set aside out of the comparison", () =>
    expect(
      [...shares(weighed("AHP", { comparisons: [comparison(reciprocal(2, 9, 3))] }, ["i0"]).weights)].map(
        (x) => Number(x.toFixed(12)),
      ),
    ).toEqual([0, 0.75, 0.25]));

  test("warns of an inconsistent table by its number, and continues", () => {
    const comparisons = [comparison(reciprocal(2, 4, 2), "A"), comparison(reciprocal(5, 1 / 5, 5), "B")];
    const { weights, problems } = weighed("AHP", { comparisons });
    expect(problems).toMatchObject([
      {
        code: "comparison-inconsistent",
        severity: "warning",
        where: { node: "Index" },
        details: { comparison: "1", expert: "B" },
      },
    ]);
    expect(Number(problems[0]!.details["ratio"])).toBeGreaterThan(0.1);
    expect(weights.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
  });
});

test.each(["budget allocation", "AHP"])(
  "%s without any judgement leaves the given weights, with one warning",
  (method) => {
    const { weights, problems } = weighed(method, {});
    expect(weights).toEqual(Float64Array.of(1, 2, 3));
    expect(problems).toEqual([
      { code: "judgements-needed", severity: "warning", where: { setting: "weights" }, details: { method } },
    ]);
  },
);

test("an aggregate without judgements keeps its given weights, with a note, and is scored", () => {
  const base = flatModel(columns);
  const framework = [
    ...base.framework.map((node) => (node.code === "i2" ? node : { ...node, parent: node.parent && "A" })),
    { code: "A", name: "", parent: "Index", level: 2, weight: 5 },
  ].map((node) => (node.code === "Index" ? { ...node, level: 3 } : node));
  const model = {
    ...base,
    framework,
    judgements: { budgets: [{ expert: "", points: { i0: 9, i1: 1 } }], comparisons: [] },
    method: { ...base.method, weights: { method: "budget allocation" as const, parameters: {} } },
  };
  const outcome = score(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { weights, problems } = outcome.results;
  expect([...weights]).toEqual([9, 1, 3, 1, 5]);
  expect(problems.filter(({ code }) => code === "weights-without-judgements")).toMatchObject([
    { severity: "note", where: { node: "Index" }, details: { method: "budget allocation" } },
  ]);
});
