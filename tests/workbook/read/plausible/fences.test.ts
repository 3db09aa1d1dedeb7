import { fencesOf } from "../../../../src/workbook/read/plausible/fences";

/** The quantiles of a distribution, as an even sample of 400. */
const sampleOf = (quantile: (share: number) => number): Float64Array =>
  Float64Array.from({ length: 400 }, (_, i) => quantile((i + 0.5) / 400)).sort();

const normal = (share: number): number => {
  const t = Math.sqrt(-2 * Math.log(Math.min(share, 1 - share)));
  const z = t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t);
  return share < 0.5 ? -z : z;
};

test.each<[string, (share: number) => number]>([
  ["a uniform", (share) => 100 * share],
  ["a normal", (share) => 50 + 10 * normal(share)],
  ["an exponential", (share) => -Math.log(1 - share)],
  ["a lognormal, as incomes", (share) => Math.exp(9 + normal(share))],
  ["a wide lognormal, as populations", (share) => Math.exp(14 + 2 * normal(share))],
  ["a Pareto, as cities", (share) => 1000 / (1 - share)],
  ["counts with many zeros", (share) => (share < 0.6 ? 0 : Math.round(1 / (1 - share)))],
])("%s distribution has no implausible figure", (_, quantile) => {
  expect(fencesOf(sampleOf(quantile))).toBeNull();
});

test.each([4000, -4000])("%p among percentages is beyond the fences", (wrong) => {
  const figures = Float64Array.from([...sampleOf((share) => 100 * share), wrong]).sort();
  const fences = fencesOf(figures);
  expect(fences && (wrong < fences.lower || wrong > fences.upper)).toBe(true);
});
