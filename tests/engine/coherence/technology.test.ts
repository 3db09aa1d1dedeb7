import { pearson, principalComponents, reliability } from "../../../src/engine";
import { fixtureText } from "../../support/fixtures";
import { technologyColumns as items, technologyTables } from "../../support/technology";

/** What the recipe of the README gives from the same figures, in full precision. */
const recomputed = JSON.parse(fixtureText("tai/tai23_recomputed.json")) as {
  readonly eigenvalues: readonly number[];
  readonly cronbachStandardised: number;
};

/** Largest distance of what is computed from what is printed. */
const farthest = (found: ArrayLike<number>, printed: ArrayLike<number>): number => {
  expect(found).toHaveLength(printed.length);
  return Math.max(...Array.from(found, (x, k) => Math.abs(x - (printed[k] ?? NaN))));
};

describe("the Technology Achievement Index of the Handbook", () => {
  it("has the correlations of table 6 within 0.008, but for telephones and royalties (0.56 printed)", () => {
    technologyTables.T6_correlation.forEach((row, j) => {
      row.forEach((printed, k) => {
        const isException = Math.min(j, k) === 1 && Math.max(j, k) === 4;
        const error = Math.abs(pearson(items[j]!, items[k]!) - printed);
        expect(error).toBeLessThan(isException ? 0.02 : 0.008);
      });
    });
  });

  it("has the eigenvalues of table 7, as printed and as the recipe computes them", () => {
    const { eigenvalues, explained } = principalComponents(items)!;
    const printed = technologyTables.T7_16_eigen;
    expect(farthest(eigenvalues, printed.eigenvalue)).toBeLessThan(0.055);
    expect(
      farthest(
        explained.map((x) => 100 * x),
        printed.pct,
      ),
    ).toBeLessThan(0.15);
    expect(farthest(eigenvalues, recomputed.eigenvalues)).toBeLessThan(1e-9);
  });

  it("has the loadings of table 8 within 0.015, the signs of the components apart", () => {
    const { loadings } = principalComponents(items)!;
    for (const component of [0, 1, 2, 3]) {
      const found = loadings.map((row) => row[component]!);
      const printed = technologyTables.T8_component_loadings_PC1_4.map((row) => row[component]!);
      const sign = Math.sign(found.reduce((total, x, j) => total + x * printed[j]!, 0));
      expect(
        farthest(
          found.map((x) => sign * x),
          printed,
        ),
      ).toBeLessThan(0.015);
    }
  });

  it("has Cronbach's alpha of table 11 on standardised items, without each item, and item-total correlations", () => {
    const { alpha, byItem } = reliability(items);
    const printed = technologyTables.T11_cronbach;
    expect(Math.abs(alpha - printed.overall)).toBeLessThan(0.005);
    expect(Math.abs(alpha - recomputed.cronbachStandardised)).toBeLessThan(1e-12);
    // The Handbook had more decimals of the two logarithms than it prints: two in its table A.2.
    const without = byItem.map(({ alphaIfDeleted }) => alphaIfDeleted);
    const totals = byItem.map(({ itemTotal }) => itemTotal);
    expect(farthest(without, printed.alpha_if_deleted)).toBeLessThan(0.0015);
    expect(farthest(totals, printed.item_total)).toBeLessThan(0.006);
  });
});
