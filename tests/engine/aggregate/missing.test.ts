import type { Choice, FrameworkNode, MissingRule } from "../../../src/engine";
import { aggregations, defaultMethod } from "../../../src/engine";
import { aggregate, nodeAggregations, refusalProblems } from "../../../src/engine/aggregate";
import { compileTree } from "../../../src/engine/model/tree";
import { sampleModel } from "../../support/sample";

const leafCodes = ["a", "b", "c"];
const [template] = sampleModel().indicators;
const indicators = leafCodes.map((code) => ({ ...template!, code }));
const framework: FrameworkNode[] = [
  ...leafCodes.map((code) => ({
    code,
    name: code,
    parent: code === "c" ? "Index" : "A",
    level: 1,
    weight: 1,
  })),
  { code: "A", name: "A", parent: "Index", level: 2, weight: 1 },
  { code: "Index", name: "Index", parent: null, level: 3, weight: 1 },
];
const tree = compileTree({ indicators, framework });

/** One unit with values of a, b and c. */
function run(
  values: number[],
  rule: MissingRule,
  weights = [1, 1, 1, 1, 1],
  aggregation: Choice = { method: "arithmetic", parameters: {} },
) {
  const structure = {
    tree,
    weights: Float64Array.from(weights),
    aggregations: nodeAggregations({ ...defaultMethod.aggregation, default: aggregation }, framework),
  };
  const result = aggregate(
    structure,
    values.map((value) => Float64Array.of(value)),
    rule,
  );
  const [A, Index] = result.scores.slice(-2).map((score) => score[0]);
  return { A, Index, structure, ...result };
}

test.each<[string, MissingRule, number[], { A: number; Index: number }]>([
  ["renormalise uses the children present", { rule: "renormalise" }, [NaN, 4, 8], { A: 4, Index: 6 }],
  ["renormalise needs one child", { rule: "renormalise" }, [NaN, NaN, 8], { A: NaN, Index: 8 }],
  ["all needs each child", { rule: "all" }, [NaN, 4, 8], { A: NaN, Index: NaN }],
  ["share: exactly the limit is enough", { rule: "share", share: 0.5 }, [NaN, 4, 8], { A: 4, Index: 6 }],
  ["share: below the limit is missing", { rule: "share", share: 0.51 }, [NaN, 4, 8], { A: NaN, Index: NaN }],
  ["share 0 still needs one child", { rule: "share", share: 0 }, [NaN, NaN, 8], { A: NaN, Index: 8 }],
  ["nothing present is missing, never 0", { rule: "renormalise" }, [NaN, NaN, NaN], { A: NaN, Index: NaN }],
])("%s", (_, rule, values, { A, Index }) => expect(run(values, rule)).toMatchObject({ A, Index }));

test("a child of weight 0 is no child: missing, it fails no rule; present, it makes no value", () => {
  expect(run([NaN, 4, 8], { rule: "all" }, [0, 1, 1, 1, 1])).toMatchObject({ A: 4, Index: 6 });
  expect(run([2, NaN, NaN], { rule: "renormalise" }, [0, 1, 1, 1, 1])).toMatchObject({ A: NaN, Index: NaN });
});

test("an aggregation of its own comes before that of the level, and that before the default", () => {
  const choice = (method: string): Choice => ({ method, parameters: {} });
  const plan = {
    default: choice("arithmetic"),
    levels: { 2: choice("median"), 3: choice("harmonic") },
    nodes: { Index: choice("minimum") },
  };
  const chosen = nodeAggregations(plan, framework).map(({ aggregator }) => aggregator.method);
  expect(chosen.slice(2)).toEqual(["arithmetic", "median", "minimum"]);
  expect(() => nodeAggregations({ ...plan, default: choice("mode") }, framework)).toThrow('"mode"');
});

const geometric: Choice = { method: "geometric", parameters: {} };
const units = [{ code: "u", name: "u" }];

test("a value of 0 or less under a geometric mean is refused, naming node, indicator and units", () => {
  const { structure, refusals, Index } = run([0, 4, 8], { rule: "renormalise" }, undefined, geometric);
  expect(Index).toBeNaN();
  expect(refusalProblems({ framework, units }, structure, refusals)).toEqual([
    {
      code: "mean-needs-positive",
      severity: "error",
      where: { node: "A", indicator: "a", unit: "u", units: ["u"] },
      details: { value: "0", child: "a", aggregation: "geometric" },
    },
  ]);
});

test("no refusal for a child of weight 0, nor for a unit without a score", () => {
  expect(run([0, 4, 8], { rule: "renormalise" }, [0, 1, 1, 1, 1], geometric).refusals).toEqual([]);
  expect(run([0, 4, NaN], { rule: "all" }, undefined, geometric)).toMatchObject({
    refusals: [],
    A: NaN,
    Index: NaN,
  });
});

test("a power mean of positive exponent takes 0 and refuses negative values", () => {
  const power: Choice = { method: "power", parameters: { exponent: 0.5 } };
  expect(run([0, 4, 1], { rule: "renormalise" }, undefined, power)).toMatchObject({
    refusals: [],
    A: 1,
    Index: 1,
  });
  expect(run([-1, 4, 1], { rule: "renormalise" }, undefined, power).refusals).toMatchObject([{ value: -1 }]);
});

test.each(Object.keys(aggregations))(
  "under %s an aggregate whose children all weigh 0 has no score",
  (method) => {
    const { scores } = run([1, 2, 3], { rule: "renormalise" }, [0, 0, 0, 0, 0], { method, parameters: {} });
    expect(scores.at(-1)?.[0]).toBeNaN();
  },
);

test("a unit whose mean was refused below a table's aggregation is not compared there", () => {
  const choice = (method: string): Choice => ({ method, parameters: {} });
  const plan = { default: choice("geometric"), levels: { 3: choice("Copeland") }, nodes: {} };
  const top = { code: "Top", name: "Top", parent: null, level: 4, weight: 1 };
  const under = framework.map((node) => (node.code === "Index" ? { ...node, parent: "Top" } : node));
  const extra = { code: "d", name: "d", parent: "Top", level: 1, weight: 1 };
  const nodes = [...under, extra, top];
  const structure = {
    tree: compileTree({ indicators: [...indicators, { ...template!, code: "d" }], framework: nodes }),
    weights: new Float64Array(nodes.length).fill(1),
    aggregations: nodeAggregations({ ...plan, nodes: { Top: choice("arithmetic") } }, nodes),
  };
  // The second unit has a 0 under a geometric mean, and without d no score that this could stop.
  const columns = [
    [1, 0, 2],
    [1, 4, 2],
    [5, 9, 7],
    [1, NaN, 1],
  ].map((column) => Float64Array.from(column));
  const { scores, refusals } = aggregate(structure, columns, { rule: "all" });
  expect(refusals).toEqual([]);
  expect(scores[4]).toEqual(Float64Array.of(-1, NaN, 1));
});
