import fc from "fast-check";
import { weightings } from "../../../src/engine";
import { deviation } from "../../../src/engine/statistics";
import { goldenCase, goldenCases, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";
import { flatModel, generalColumns, weigh, weightsOf } from "./flat";

/** A method that is new is tested without a line here. */
const methods = Object.values(weightings)
  .filter(({ family }) => family === "statistics")
  .map(({ method }) => method);
const never = new Float64Array(5).fill(NaN);
const varied = Float64Array.of(1, 2, 4, 8, 3);
const other = Float64Array.of(5, 1, 2, 9, 9);
const constant = Float64Array.of(7, 7, 7, 7, 7);

const near = (found: ArrayLike<number>, expected: ArrayLike<number>) => {
  expect(found).toHaveLength(expected.length);
  for (let j = 0; j < expected.length; j++) expect(Math.abs(found[j]! - expected[j]!)).toBeLessThan(1e-7);
};

test("they are all that make weights from data, but for equal effective weights", () => {
  expect(methods).toEqual(
    expect.arrayContaining(["PCA", "factor analysis", "entropy", "CRITIC", "correlation-balanced"]),
  );
  const fromData = Object.values(weightings).filter(({ needs }) => needs.includes("data"));
  expect(fromData.map(({ method }) => method)).toEqual(["equal effective", ...methods]);
});

describe.each(methods)("%s", (method) => {
  test("gives shares: not negative, and 1 in sum", () =>
    fc.assert(
      fc.property(generalColumns, (given) => {
        const { weights } = weightsOf(given, method);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(weights.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 9);
      }),
    ));

  test("does not depend on the order of the units", () =>
    fc.assert(
      fc.property(generalColumns, (given) =>
        near(
          weightsOf(
            given.map((column) => column.toReversed()),
            method,
          ).weights,
          weightsOf(given, method).weights,
        ),
      ),
    ));

  test("does not depend on the order of the elements", () =>
    fc.assert(
      fc.property(generalColumns, (given) =>
        near(weightsOf(given.toReversed(), method).weights.toReversed(), weightsOf(given, method).weights),
      ),
    ));

  test("does not depend on the scale of the elements; weights that balance go against it", () =>
    fc.assert(
      fc.property(generalColumns, (given) => {
        const other = given.map((column, j) => column.map((x) => (j + 2) * x + 5 * j));
        const [before, after] = [weightsOf(given, method).weights, weightsOf(other, method).weights];
        if (method !== "correlation-balanced") return near(after, before);
        const effects = (weights: Float64Array, table: readonly Float64Array[]) => {
          const own = weights.map((w, j) => w * deviation(table[j]!));
          return own.map((x) => x / own.reduce((sum, y) => sum + y, 0));
        };
        return near(effects(after, other), effects(before, given));
      }),
    ));

  test("weighs a constant element 0", () =>
    expect(weightsOf([varied, constant, other], method).weights[1]).toBe(0));

  test.each([
    ["all elements are constant", [constant, constant]],
    ["an element has no value", [varied, never]],
    ["two units have all elements", [varied, Float64Array.of(1, NaN, NaN, NaN, 3)]],
  ])("leaves the given weights where %s, and says so", (_, given) => {
    const { weights, problems } = weightsOf(given, method);
    expect(weights).toEqual(Float64Array.of(1, 2));
    expect(problems).toMatchObject([
      { code: "weights-not-found", severity: "warning", where: { node: "Index" }, details: { method } },
    ]);
  });

  test("gives an only child its parent's whole weight, without a problem", () => {
    const { weights, problems } = weightsOf([varied], method);
    expect(weights).toEqual(Float64Array.of(1));
    expect(problems).toEqual([]);
  });

  test("leaves out what is set aside", () => {
    const { weights } = weigh(flatModel([varied, other, never]), { method, parameters: {} }, ["i2"]);
    near(weights.slice(0, 2), weightsOf([varied, other], method).weights);
    expect([...weights.slice(2)]).toEqual([0, 1]);
  });

  test("does not change what it is given", () => {
    const given = [varied.slice(), other.slice()];
    weightsOf(given, method);
    expect(given).toEqual([varied, other]);
  });
});

test("given weights that are all 0 are 1 each where a method finds nothing", () => {
  const model = flatModel([constant, constant]);
  const framework = model.framework.map((node) => ({ ...node, weight: 0 }));
  expect(weigh({ ...model, framework }, { method: "entropy", parameters: {} }).weights).toEqual(
    Float64Array.of(1, 1, 1),
  );
});

test("CRITIC finds no weights among elements that all say the same", () =>
  expect(weightsOf([varied, varied.map((x) => 2 * x)], "CRITIC").problems.map(({ code }) => code)).toEqual([
    "weights-not-found",
  ]));

test("of two elements, PCA and factor analysis weigh each a half, and CRITIC by their deviations on 0-1", () => {
  for (const method of ["PCA", "factor analysis"])
    near(weightsOf([varied, other], method).weights, [0.5, 0.5]);
  const spreads = [deviation(varied) / 7, deviation(other) / 8];
  near(
    weightsOf([varied, other], "CRITIC").weights,
    spreads.map((x) => x / (spreads[0]! + spreads[1]!)),
  );
});

test("entropy is the divergence of the shares from equal ones: 1 - ln 2 / ln 3 for two of three, 1 for one", () => {
  const two = 1 - Math.log(2) / Math.log(3);
  near(weightsOf([Float64Array.of(0, 1, 1), Float64Array.of(4, 9, 4)], "entropy").weights, [
    two / (two + 1),
    1 / (two + 1),
  ]);
});

test("an element that the others repeat has less of CRITIC's weight, and more of the principal components'", () => {
  const alone = Float64Array.of(1, -1, -1, 1, 1, -1, -1, 1);
  const pair = Float64Array.of(1, 1, -1, -1, 1, 1, -1, -1);
  const like = Float64Array.of(1, 1, -1, -1, 1, 1, -1, 1);
  const critic = weightsOf([alone, pair, like], "CRITIC").weights;
  const components = weigh(flatModel([alone, pair, like]), {
    method: "PCA",
    parameters: { eigenvalue: 1, explained: 0.5, cumulative: 0 },
  }).weights;
  expect(critic[0]!).toBeGreaterThan(critic[1]!);
  expect(components[0]!).toBeLessThan(components[1]!);
});

test.each(goldenCases("pca.json"))(
  "PCA of %s: communalities of R's prcomp over the components kept",
  (name) => {
    const { input, method, expected } = goldenCase<{
      readonly eigenvalues: readonly number[];
      readonly explained: readonly number[];
      readonly loadings: readonly (readonly number[])[];
    }>(`pca.json#${name}`);
    const table = stageTable(input);
    const codes = sampleModel().indicators.map(({ code }) => code);
    const items = (method["items"] as readonly string[]).map((code) => table[codes.indexOf(code)]!);
    const { eigenvalues, explained, loadings } = expected;
    let kept = eigenvalues.filter((value, k) => value >= 1 && explained[k]! > 0.1).length;
    const together = () => explained.slice(0, kept).reduce((sum, x) => sum + x, 0);
    while (together() <= 0.6) kept++;
    const communalities = loadings.map((row) => row.slice(0, kept).reduce((sum, x) => sum + x * x, 0));
    const total = communalities.reduce((sum, x) => sum + x, 0);
    weightsOf(items, "PCA").weights.forEach((weight, j) =>
      expect(weight).toBeCloseTo(communalities[j]! / total, 9),
    );
  },
);
