import { weightings } from "../../../src/engine";
import { compileTree } from "../../../src/engine/model/tree";
import { effectiveWeights, withoutSetAside } from "../../../src/engine/weight";
import { equal } from "../../../src/engine/weight/equal";
import { given } from "../../../src/engine/weight/given";
import { evaluate, examplesOf } from "../../support/examples";
import { difference, goldenCase, goldenCases } from "../../support/golden";
import { sampleModel } from "../../support/sample";

const { framework, indicators } = sampleModel();
const tree = compileTree({ framework, indicators });
const byCode = (record: Readonly<Record<string, number>>) =>
  Float64Array.from(framework, ({ code }) => record[code] ?? NaN);
const at = (weights: Float64Array, code: string) =>
  weights[framework.findIndex((node) => node.code === code)];

test.each(["given", "equal"])("the example of %s holds", (name) => {
  for (const { expression, result } of examplesOf(`src/engine/weight/${name}.ts`))
    expect(evaluate(expression, { given, equal })).toEqual(evaluate(result, {}));
});

test("each weighting is registered under its own name", () =>
  expect(Object.entries(weightings).every(([name, { method }]) => name === method)).toBe(true));

test.each(goldenCases("effective-weights.json"))("effective-weights.json#%s", (name) => {
  const { method, expected } = goldenCase<Record<string, number>>(`effective-weights.json#${name}`);
  const nominal =
    typeof method["weights"] === "string"
      ? Float64Array.from(framework, ({ weight }) => weight)
      : byCode(method["weights"] as Record<string, number>); // the form of the golden file
  expect(difference(effectiveWeights(tree, nominal), [...byCode(expected)])).toBeNull();
});

test("children whose weights are all 0 get 0, and their parent keeps its share", () => {
  const weights = Float64Array.from(framework, ({ parent }) => (parent === "SA1" ? 0 : 1));
  const effective = effectiveWeights(tree, weights);
  expect(at(effective, "SA1a")).toBe(0);
  expect(at(effective, "SA1")).toBeCloseTo(0.1, 12);
});

test("what is set aside weighs 0, and so does an aggregate that has nothing left", () => {
  const weights = new Float64Array(framework.length).fill(1);
  const rest = withoutSetAside(
    tree,
    weights,
    indicators.map(({ code }) => /^SA1|^AP1a/.test(code)),
  );
  expect(["SA1a", "AP1a", "SA1"].map((code) => at(rest, code))).toEqual([0, 0, 0]);
  expect(["AP1b", "AP1", "SA2", "SA", "PSCI"].map((code) => at(rest, code))).toEqual([1, 1, 1, 1, 1]);
  expect(weights.every((weight) => weight === 1)).toBe(true);
});

test("a root keeps its weight when everything is set aside", () => {
  const rest = withoutSetAside(
    tree,
    new Float64Array(framework.length).fill(1),
    indicators.map(() => true),
  );
  expect(at(rest, "PSCI")).toBe(1);
  expect(rest.reduce((sum, weight) => sum + weight, 0)).toBe(1);
});
