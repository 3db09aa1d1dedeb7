import { createModel, score } from "../../../src/engine";
import { fixtureText } from "../../support/fixtures";

/** The English Index of Multiple Deprivation: domains ranked, on an exponential scale, weighted. More is more deprived. */
interface Imd {
  readonly weights: readonly number[];
  readonly domains: readonly (readonly number[])[];
  readonly scaled: readonly (readonly number[])[];
  readonly scores: readonly number[];
  readonly ranks: readonly number[];
  readonly deciles: readonly number[];
}
// Written by published/make.py.
const imd = JSON.parse(fixtureText("published/imd.json")) as Imd;
const units = imd.scores.map((_, i) => `area ${i}`);

const domains = imd.domains.map((values, j) => ({
  ...{ code: `i${j}`, values, parent: `domain ${j}` },
}));
const aggregates = imd.weights.map((weight, j) => ({ code: `domain ${j}`, parent: "IMD", weight }));
const outcome = score(
  createModel({
    units,
    indicators: domains,
    aggregates: [...aggregates, { code: "IMD" }],
    method: {
      normalisation: "none",
      rescaling: { levels: { 2: "exponential" } },
      gap: { reference: "median" },
    },
  }),
);
if (!outcome.ok) throw new Error("The index has scores.");
const { results } = outcome;
const count = imd.domains.length;

test("each domain is the exponential of its ranks", () =>
  imd.scaled.forEach((expected, j) =>
    expected.forEach((x, i) => expect(results.scores[count + j]?.[i]).toBeCloseTo(x, 10)),
  ));

test("the index is their weighted mean, 22.5 22.5 13.5 13.5 9.3 9.3 9.3", () => {
  imd.scores.forEach((x, i) => expect(results.scores.at(-1)?.[i]).toBeCloseTo(x, 10));
  expect(Array.from(results.ranks.at(-1) ?? [])).toEqual(imd.ranks);
});

test("parts of the gap to the median add up through ranks", () => {
  const parts = results.contributions[0]?.byIndicator ?? [];
  units.forEach((_, i) => {
    const sum = parts.reduce((total, part) => total + (part[i] ?? NaN), 0);
    expect(sum).toBeCloseTo(results.gaps.at(-1)?.[i] ?? NaN, 9);
  });
});

test("deciles of the index are groups of equal size, 1 the lowest", () => {
  const deciles = score(
    createModel({
      units,
      indicators: [{ code: "score", values: imd.scores }],
      method: { normalisation: "quantile groups", gap: { reference: "best" } },
    }),
  );
  expect(deciles.ok && Array.from(deciles.results.normalised[0] ?? [])).toEqual(imd.deciles);
});
