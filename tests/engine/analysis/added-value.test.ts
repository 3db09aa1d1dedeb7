import { addedValue, createModel, score, type Model, type Results } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

function resultsOf(model: Model): Results {
  const outcome = score(model);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.results;
}

const results = resultsOf(sampleModel());
const codes = results.model.framework.map(({ code }) => code);
const root = codes.indexOf("PSCI");

describe("addedValue(results, root, places)", () => {
  it("has every aggregate below the index, and counts units that are so many places apart", () => {
    const rows = addedValue(results, root);
    expect(rows).toHaveLength(results.model.framework.length - results.model.indicators.length - 1);
    const row = rows.find(({ element }) => element === "SA")!;
    const [own, index] = [results.ranks[codes.indexOf("SA")]!, results.ranks[root]!];
    const apart = own.filter((rank, i) => Math.abs(rank - index[i]!) >= 10).length;
    expect(row).toMatchObject({ root: "PSCI", n: 60, apart, share: apart / 60 });
    expect(apart).toBeGreaterThan(10);
    expect(addedValue(results, root, 0).every(({ share }) => share === 1)).toBe(true);
    expect(addedValue(results, root, 60).every(({ share }) => share === 0)).toBe(true);
  });

  const table = (...columns: readonly (readonly number[])[]): Results =>
    resultsOf(
      createModel({
        units: ["u", "v", "w", "x"],
        indicators: columns.map((values, k) => ({ code: `i${k}`, values: [...values] })),
      }),
    );

  it("has the indicators of an index without parts", () => {
    const flat = table([1, 2, 3, 4], [1, 2, 3, 5]);
    const index = flat.model.framework.length - 1;
    expect(addedValue(flat, index)).toMatchObject([
      { element: "i0", n: 4, spearman: 1, apart: 0, share: 0 },
      { element: "i1", n: 4, spearman: 1, apart: 0, share: 0 },
    ]);
  });

  it("leaves out units without a rank in both, and has NaN for fewer than three of them", () => {
    const flat = table([1, 2, NaN, NaN], [1, 2, 3, 5]);
    const index = flat.model.framework.length - 1;
    expect(addedValue(flat, index, 1)[0]).toMatchObject({ n: 2, spearman: NaN });
    expect(addedValue(flat, index, 1)[1]!.n).toBe(4);
  });
});
