import fc from "fast-check";
import { bartlett, principalComponents, samplingAdequacy } from "../../../src/engine";
import { difference, goldenCase, goldenCases, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

interface Expected {
  readonly n: number;
  readonly eigenvalues: readonly number[];
  readonly explained: readonly number[];
  readonly eigenvectors: readonly (readonly number[])[];
  readonly loadings: readonly (readonly number[])[];
  readonly kmo: number;
  readonly kmoItems: readonly number[];
  readonly bartlett: {
    readonly n: number;
    readonly chisq: number;
    readonly df: number;
    readonly pValue: number;
  };
}

describe.each(goldenCases("pca.json"))("the items of %s", (name) => {
  const { input, method, expected } = goldenCase<Expected>(`pca.json#${name}`);
  const table = stageTable(input);
  const codes = sampleModel().indicators.map(({ code }) => code);
  const items = (method["items"] as readonly string[]).map((code) => table[codes.indexOf(code)]!);

  it("principalComponents(items) agrees with R's prcomp", () => {
    const found = principalComponents(items)!;
    expect(found.n).toBe(expected.n);
    expect(difference(found.eigenvalues, expected.eigenvalues)).toBeNull();
    expect(difference(found.explained, expected.explained)).toBeNull();
    items.forEach((_, j) => {
      expect(difference(found.eigenvectors[j]!, expected.eigenvectors[j]!)).toBeNull();
      expect(difference(found.loadings[j]!, expected.loadings[j]!)).toBeNull();
    });
  });

  it("samplingAdequacy(items) agrees with psych's KMO", () => {
    const found = samplingAdequacy(items)!;
    expect(difference([found.overall], [expected.kmo])).toBeNull();
    expect(difference(found.byItem, expected.kmoItems)).toBeNull();
  });

  it("bartlett(items) agrees with psych's cortest.bartlett, far out in the tail too", () => {
    const { n, statistic, degreesOfFreedom, p } = bartlett(items)!;
    expect([n, degreesOfFreedom]).toEqual([expected.bartlett.n, expected.bartlett.df]);
    expect(difference([statistic], [expected.bartlett.chisq])).toBeNull();
    expect(Math.abs(p / expected.bartlett.pValue - 1)).toBeLessThan(1e-7);
  });
});

describe("items without a correlation matrix", () => {
  const x = Float64Array.of(1, 2, 3, 5);
  const analyses = [principalComponents, samplingAdequacy, bartlett];

  it("give null: one item, a constant, no complete row", () => {
    const constant = Float64Array.of(7, 7, 7, 7);
    const never = new Float64Array(4).fill(NaN);
    for (const items of [[x], [x, constant], [x, never]])
      expect(analyses.map((analysis) => analysis(items))).toEqual([null, null, null]);
  });

  it("are still principal components when one item repeats another, but have no KMO and no test", () => {
    const doubled = [x, x.map((value) => 2 * value)];
    expect(principalComponents(doubled)?.explained[0]).toBeCloseTo(1, 12);
    expect([samplingAdequacy(doubled), bartlett(doubled)]).toEqual([null, null]);
  });

  it("leave out the units that lack an item", () => {
    const gap = [Float64Array.of(1, 2, 3, 5, 9), Float64Array.of(1, 3, 2, 4, NaN)];
    const without = gap.map((item) => item.slice(0, 4));
    expect(principalComponents(gap)).toEqual(principalComponents(without));
  });
});

it("principalComponents(items) has eigenvalues that add up to the number of items, and loadings that explain each item", () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  const row = fc.tuple(value, value, value);
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 20 }), (rows) => {
      const found = principalComponents([0, 1, 2].map((j) => Float64Array.from(rows, (cells) => cells[j]!)));
      fc.pre(found !== null);
      expect(found.eigenvalues.reduce((total, x) => total + x, 0)).toBeCloseTo(3, 9);
      for (const loadings of found.loadings)
        expect(loadings.reduce((total, x) => total + x * x, 0)).toBeCloseTo(1, 9);
    }),
  );
});
