import { type ModelTable, createModel, score } from "../../../src/engine";
import { fixtureText } from "../../support/fixtures";

/** The CDC's Social Vulnerability Index: percentile ranks of sums of percentile ranks, by theme and over all. */
interface Svi {
  readonly sizes: readonly number[];
  readonly income: number;
  readonly columns: readonly (readonly number[])[];
  readonly themes: readonly (readonly number[])[];
  readonly sum: readonly number[];
  readonly overall: readonly number[];
}
// Written by published/make.py.
const svi = JSON.parse(fixtureText("published/svi.json")) as Svi;
const themeOf = svi.sizes.flatMap((size, theme) => Array.from({ length: size }, () => `theme ${theme + 1}`));
const themes = svi.sizes.map((_, theme) => `theme ${theme + 1}`);

const scored = (aggregates: ModelTable["aggregates"] & object, method: NonNullable<ModelTable["method"]>) => {
  const outcome = score(
    createModel({
      units: svi.sum.map((_, i) => `tract ${i}`),
      indicators: svi.columns.map((values, j) => ({
        code: `v${j}`,
        values,
        direction: j === svi.income ? (-1 as const) : (1 as const),
        parent: themeOf[j] ?? null,
      })),
      aggregates,
      method: { normalisation: "percentile rank", aggregation: "sum", gap: { reference: "best" }, ...method },
    }),
  );
  if (!outcome.ok) throw new Error("The index has scores.");
  return outcome.results;
};
const near = (found: Float64Array | undefined, expected: readonly number[]) =>
  expected.forEach((x, i) => expect(found?.[i]).toBeCloseTo(x, 12));

test("by theme: each theme is an index, the percentile rank of the sum of its percentile ranks", () => {
  const results = scored(
    themes.map((code) => ({ code })),
    { rescaling: { levels: { 2: "percentile rank" } } },
  );
  svi.themes.forEach((expected, theme) => near(results.scores[svi.columns.length + theme], expected));
});

test("over all: the percentile rank of the sum of the sums of the themes", () => {
  const results = scored([...themes.map((code) => ({ code, parent: "SVI" })), { code: "SVI" }], {
    rescaling: { nodes: { SVI: "percentile rank" } },
  });
  near(results.unscaled.at(-1), svi.sum);
  near(results.scores.at(-1), svi.overall);
  expect(results.scores.at(-2)).toBe(results.unscaled.at(-2));
});

test("sums that are equal but for rounding have one percentile rank", () => {
  const results = scored([...themes.map((code) => ({ code, parent: "SVI" })), { code: "SVI" }], {
    rescaling: { nodes: { SVI: "percentile rank" } },
  });
  const distinct = (values: ArrayLike<number>) => new Set(Array.from(values, (x) => x.toFixed(9))).size;
  expect(distinct(results.scores.at(-1) ?? [])).toBe(distinct(svi.overall));
  expect(distinct(svi.overall)).toBeLessThan(svi.overall.length);
});
