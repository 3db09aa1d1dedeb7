import { tableAggregations } from "../../../../src/engine";
import { benefitOfTheDoubt } from "../../../../src/engine/aggregate";
import { bestOrders } from "../../../../src/engine/aggregate/table/best-orders";
import { permutations } from "../../../support/permutations";
import { cell, fixtureRows, fixtureText } from "../../../support/fixtures";

/** OECD and JRC Handbook (2008), tables 19, 25, 28, 36 and 37. The form is that of the file, a fixture of our own. */
const published = JSON.parse(fixtureText("tai/tai23_published.json")) as {
  readonly indicators: readonly string[];
  readonly countries: readonly string[];
  readonly T19_BOD_scores: readonly number[];
  readonly T25_borda: {
    readonly groups: Readonly<Record<string, string>>;
    readonly condorcet_ranking: string;
  };
  readonly T28_condorcet: {
    readonly groups: Readonly<Record<string, string>>;
    readonly ckyl: Readonly<Record<string, number>>;
  };
  readonly T36_outranking_5: { readonly order: readonly string[]; readonly E: readonly number[][] };
  readonly T37_CKYL: {
    readonly top_score: number;
    readonly next_score: number;
    readonly rankings: readonly string[][];
  };
};
const recomputed = JSON.parse(fixtureText("tai/tai23_recomputed.json")) as {
  readonly benefitOfTheDoubt: readonly number[];
};
const rows = fixtureRows("tai/tai23_raw.csv");
const raw = published.indicators.map((code) => Float64Array.from(rows, (row) => cell(row[code])));

const run = (method: string, columns: readonly Float64Array[], weights: Float64Array) => [
  ...tableAggregations[method]!.aggregateTable(columns, weights, {}),
];

/** Voters as criteria: a group's order as values, its number of voters as the weight. */
function election(groups: Readonly<Record<string, string>>) {
  const candidates = [...Object.values(groups)[0]!].sort();
  const columns = Object.values(groups).map((order) =>
    Float64Array.from(candidates, (candidate) => -order.indexOf(candidate)),
  );
  return { candidates, columns, weights: Float64Array.from(Object.keys(groups), Number) };
}

/** Candidates in the order of their scores, which must differ. */
function orderOf(candidates: readonly string[], scores: readonly number[]): string {
  expect(new Set(scores).size).toBe(candidates.length);
  return [...candidates.keys()]
    .sort((a, b) => scores[b]! - scores[a]!)
    .map((k) => candidates[k])
    .join("");
}

test.each(["Copeland", "Kemeny"])("%s finds the Condorcet ranking of table 25", (method) => {
  const { candidates, columns, weights } = election(published.T25_borda.groups);
  expect(orderOf(candidates, run(method, columns, weights))).toBe(published.T25_borda.condorcet_ranking);
});

test("Kemeny finds the ranking of most votes of table 28, where majorities go in a circle and Copeland ties", () => {
  const { candidates, columns, weights } = election(published.T28_condorcet.groups);
  const [best] = Object.entries(published.T28_condorcet.ckyl).sort(([, a], [, b]) => b - a)[0]!;
  expect(orderOf(candidates, run("Kemeny", columns, weights))).toBe(best);
  expect(run("Copeland", columns, weights)).toEqual([0, 0, 0]);
});

describe("the five countries of tables 36 and 37", () => {
  const names = published.T36_outranking_5.order;
  const long: Readonly<Record<string, string>> = { USA: "United States", Korea: "Korea, Rep. of" };
  const countries = names.map((name) => published.countries.indexOf(long[name] ?? name));
  const columns = raw.map((column) => Float64Array.from(countries, (i) => column[i]!));
  const { E } = published.T36_outranking_5;

  const equal = Float64Array.from(columns, () => 1);
  const { rankings, top_score: top, next_score: next } = published.T37_CKYL;
  const votesOf = (order: readonly number[]) =>
    order.reduce((sum, a, k) => sum + order.slice(k + 1).reduce((own, b) => own + E[a]![b]!, 0), 0);

  test("Kemeny scores are the mean places of the three best rankings, from the matrix and from the indicators", () => {
    const means = names.map(
      (name) =>
        rankings.reduce((sum, ranking) => sum + names.length - 1 - ranking.indexOf(name), 0) /
        rankings.length,
    );
    const places = bestOrders(
      E.map((row) => Float64Array.from(row)),
      Float64Array.from(names, () => 1),
    );
    for (const found of [[...places], run("Kemeny", columns, equal)])
      found.forEach((score, k) => expect(score).toBeCloseTo(means[k]!, 12));
  });

  test("the published scores are those of the best rankings, and of the next", () => {
    const orders = permutations([0, 1, 2, 3, 4]);
    const scores = orders.map(votesOf).sort((a, b) => b - a);
    expect(scores.slice(0, 4)).toEqual([top, top, top, next]);
    for (const ranking of rankings) expect(votesOf(ranking.map((name) => names.indexOf(name)))).toBe(top);
  });

  test("PROMETHEE II flows are those of the published matrix, but for a tie that the table's rounding makes", () => {
    const [usa, japan] = [names.indexOf("USA"), names.indexOf("Japan")];
    const telephones = raw[published.indicators.indexOf("TELEPHONES_log10")]!;
    expect(telephones[countries[usa]!]).toBe(telephones[countries[japan]!]);
    const half = 1 / columns.length / 2;
    run("PROMETHEE II", columns, equal).forEach((flow, a) => {
      const rounded = a === usa ? 2 * half : a === japan ? -2 * half : 0;
      const net = names.reduce((sum, _, b) => sum + E[a]![b]! - E[b]![a]!, rounded);
      expect(flow).toBeCloseTo(net / (names.length - 1), 12);
    });
  });
});

describe("benefit of the doubt of table 19, weights between 10% and 15% of their sum", () => {
  const scaled = raw.map((column) => {
    const [least, most] = [Math.min(...column), Math.max(...column)];
    return column.map((x) => (x - least) / (most - least));
  });
  const { scores, weights } = benefitOfTheDoubt(scaled, { lower: 0.1, upper: 0.15, of: "weights" });

  test("scores are those computed before, to the nine digits that they have, and published, to 0.007", () => {
    scores.forEach((score, i) => {
      expect(Math.abs(score - recomputed.benefitOfTheDoubt[i]!)).toBeLessThan(5.1e-10);
      expect(Math.abs(score - published.T19_BOD_scores[i]!)).toBeLessThan(0.007);
    });
  });

  test("weights are within their bounds, and make the scores", () => {
    scores.forEach((score, i) => {
      const own = weights.map((column) => column[i]!);
      const sum = own.reduce((total, weight) => total + weight, 0);
      for (const weight of own) {
        expect(weight / sum).toBeGreaterThan(0.1 - 1e-9);
        expect(weight / sum).toBeLessThan(0.15 + 1e-9);
      }
      expect(own.reduce((total, weight, j) => total + weight * scaled[j]![i]!, 0)).toBeCloseTo(score, 12);
    });
  });
});
