import { ahp } from "../../../src/engine/weight/ahp";
import { factorWeights } from "../../../src/engine/weight/factor-analysis";
import { cell, fixtureRows, fixtureText } from "../../support/fixtures";

/** Tables of the Handbook's Technology Achievement Index; the form is that of the README of the fixtures. */
const published = JSON.parse(fixtureText("tai/tai23_published.json")) as {
  readonly indicators: readonly string[];
  readonly T7_16_eigen: { readonly eigenvalue: readonly number[] };
  readonly T9_17_varimax_loadings: readonly (readonly number[])[];
  readonly T9_explained_variance: readonly number[];
  readonly T18_FA_weights: { readonly PC: readonly number[] };
  readonly T20_AHP_matrix: readonly (readonly number[])[];
};
const recomputed = JSON.parse(fixtureText("tai/tai23_recomputed.json")) as {
  readonly eigenvalues: readonly number[];
  readonly ahpEigenvector: readonly number[];
  readonly ahpConsistencyRatio: number;
};
const rows = fixtureRows("tai/tai23_raw.csv");
const columns = published.indicators.map((code) => Float64Array.from(rows, (row) => cell(row[code])));

describe("the Handbook's factor analysis, which keeps an eigenvalue of 0.89", () => {
  const found = factorWeights(columns, { eigenvalue: 0.85 })!;
  /** The printed factors, matched by what they explain: their order and sign are free. */
  const order = published.T9_explained_variance.map((explained, k) => ({ explained, k }))
    .sort((a, b) => b.explained - a.explained)
    .map(({ k }) => k);

  test("has the eigenvalues of Table 16", () => {
    found.eigenvalues.forEach((value, k) => {
      expect(value).toBeCloseTo(recomputed.eigenvalues[k]!, 9);
      expect(Math.abs(value - published.T7_16_eigen.eigenvalue[k]!)).toBeLessThan(0.06);
    });
  });

  test("keeps four factors that explain what Table 17 says", () => {
    expect(found.explained).toHaveLength(4);
    found.explained.forEach((explained, k) =>
      expect(Math.abs(explained - published.T9_explained_variance[order[k]!]!)).toBeLessThan(0.025),
    );
  });

  test("has the varimax loadings of Table 17, from figures whose logarithms were printed with two decimals", () =>
    published.T9_17_varimax_loadings.forEach((expected, j) =>
      order.forEach((k, own) =>
        expect(Math.abs(found.loadings[j]![own]! - expected[k]!)).toBeLessThan(0.021),
      ),
    ));

  test("has the weights of Table 18, printed with two decimals from logarithms with two", () =>
    published.T18_FA_weights.PC.forEach((expected, j) =>
      expect(Math.abs(found.weights[j]! - expected)).toBeLessThan(0.0055),
    ));
});

test("the Handbook's limits taken literally keep two factors, which explain 64 %", () =>
  expect(factorWeights(columns)!.explained).toHaveLength(2));

test("the comparison of Table 20 has its principal eigenvector and a consistency ratio of 0.021", () => {
  const { weights, consistencyRatio } = ahp(published.T20_AHP_matrix.map((row) => Float64Array.from(row)));
  weights.forEach((weight, j) => expect(weight).toBeCloseTo(recomputed.ahpEigenvector[j]!, 12));
  expect(consistencyRatio).toBeCloseTo(recomputed.ahpConsistencyRatio, 12);
  expect(consistencyRatio).toBeCloseTo(0.021, 3);
});
