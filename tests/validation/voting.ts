import {
  aggregateColumns,
  type AggregationName,
  aggregations,
  benefitOfTheDoubt,
  type Choice,
  choose,
} from "../../src/engine";
import { type Comparison, exact, golden, type Pair, relative, within } from "./comparison";
import { resultsOf } from "./golden";
import {
  columns,
  countries,
  published,
  publishedRanks,
  recomputed,
  taiLine,
  technologyAchievement,
} from "./tai";
import { average, total } from "./textbook/statistics";

/** Scores of a table by a method, without a framework. */
const scoresOf = (method: string, table: readonly Float64Array[], weights: readonly number[]): Float64Array =>
  aggregateColumns(table, Float64Array.from(weights), choose(aggregations[method]!), { rule: "all" }).scores;

/** Voters as indicators: a group's order as values, its number of voters as the weight. */
function elected(method: string, groups: Readonly<Record<string, string>>, ranking: string): readonly Pair[] {
  const candidates = [...ranking].sort();
  const votes = Object.values(groups).map((order) =>
    Float64Array.from(candidates, (candidate) => -order.indexOf(candidate)),
  );
  const scores = scoresOf(method, votes, Object.keys(groups).map(Number));
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
  return [{ found: order, expected: [...ranking].map((candidate) => candidates.indexOf(candidate)) }];
}

const { T25_borda: condorcet, T28_condorcet: circle, T36_outranking_5: five, T37_CKYL: best } = published;

/** The order with the most votes. */
const maximumVotes = Object.entries(circle.ckyl).reduce((most, one) => (one[1] > most[1] ? one : most))[0];

/** The five countries of the example, by the names of the raw table. */
const long: Readonly<Record<string, string>> = { USA: "United States", Korea: "Korea, Rep. of" };
const places = five.order.map((name) => countries.indexOf(long[name] ?? name));
const fiveColumns = columns.map((column) => Float64Array.from(places, (i) => column[i]!));
const equal = columns.map(() => 1);

/** Mean number of countries below, over the three rankings that are best. */
const meanPlaces = five.order.map((name) =>
  average(best.rankings.map((ranking) => ranking.length - 1 - ranking.indexOf(name))),
);

/**
 * Net flows by the printed matrix. It says that the United States beat Japan in telephones, where the rounded logarithms
 * of the raw table tie: an eighth of the weight, half of it each way.
 */
function flows(): readonly Pair[] {
  const [usa, japan] = [five.order.indexOf("USA"), five.order.indexOf("Japan")];
  const tie = 1 / columns.length;
  const net = five.order.map((_, a) => total(five.E.map((row, b) => five.E[a]![b]! - row[a]!)));
  net[usa]! += tie;
  net[japan]! -= tie;
  return [
    {
      found: scoresOf("PROMETHEE II", fiveColumns, equal),
      expected: net.map((x) => x / (five.order.length - 1)),
    },
  ];
}

const doubt: Choice<AggregationName> = {
  method: "benefit of the doubt",
  parameters: { lower: 10, upper: 15, ofScore: false },
};
const bestFor = () => {
  const normalisation = { method: "min-max" as const, parameters: { lower: 0, upper: 1 } };
  const { scores, ranks } = resultsOf(technologyAchievement({ normalisation, aggregation: doubt }));
  return { scores: scores.at(-1)!, ranks: ranks.at(-1)! };
};

const betweenExtremes = (column: Float64Array): Float64Array => {
  const [least, most] = [Math.min(...column), Math.max(...column)];
  return column.map((x) => (x - least) / (most - least));
};

const benefit = { registry: "aggregations", method: "benefit of the doubt" } as const;
const kemeny = { registry: "aggregations", method: "Kemeny" } as const;

export const voting: readonly Comparison[] = [
  taiLine({ registry: "aggregations", method: "Copeland" }, "tai23_published.json#T25_borda", exact, () =>
    elected("Copeland", condorcet.groups, condorcet.condorcet_ranking),
  ),
  taiLine(kemeny, "tai23_published.json#T25_borda", exact, () =>
    elected("Kemeny", condorcet.groups, condorcet.condorcet_ranking),
  ),
  taiLine(kemeny, "tai23_published.json#T28_condorcet", exact, () =>
    elected("Kemeny", circle.groups, maximumVotes),
  ),
  taiLine(kemeny, "tai23_published.json#T37_CKYL", golden, () => [
    { found: scoresOf("Kemeny", fiveColumns, equal), expected: meanPlaces },
  ]),
  taiLine(
    { registry: "aggregations", method: "PROMETHEE II" },
    "tai23_published.json#T36_outranking_5",
    golden,
    flows,
  ),
  // Nine digits are stored.
  taiLine(benefit, "tai23_recomputed.json#benefitOfTheDoubt", relative(2e-9), () => [
    { found: bestFor().scores, expected: recomputed.benefitOfTheDoubt },
  ]),
  taiLine(
    { function: "benefitOfTheDoubt" },
    "tai23_recomputed.json#benefitOfTheDoubt",
    relative(2e-9),
    () => {
      const { scores } = benefitOfTheDoubt(columns.map(betweenExtremes), {
        lower: 0.1,
        upper: 0.15,
        of: "weights",
      });
      return [{ found: scores, expected: recomputed.benefitOfTheDoubt }];
    },
  ),
  taiLine(benefit, "tai23_published.json#T19_BOD_scores", within(0.0071), () => [
    { found: bestFor().scores, expected: published.T19_BOD_scores },
  ]),
  taiLine(benefit, "tai23_table23_table38_ranks.csv#T23_BOD", exact, () => [
    { found: bestFor().ranks, expected: publishedRanks("T23_BOD") },
  ]),
];
