import { rankings, rankWithin, removeElements, strengthsAndWeaknesses, tieTolerance } from "../../src/engine";
import { goldenCase, goldenCases, type GoldenTable, numbers, stageTable } from "../support/golden";
import { sampleModel } from "../support/sample";
import { type Comparison, exact, type Pair } from "./comparison";
import { columnPairs, goldenLine, indicatorIndex, nodeCodes, resultsOf, unitIndex } from "./golden";

/** The baseline of the golden README: group medians, winsorise then log, min-max 0-100, arithmetic means. */
const baseline = sampleModel({
  group: "Region",
  imputation: { method: "group median", parameters: {} },
  treatment: { method: "winsorise then log", parameters: {} },
});
const results = resultsOf(baseline);
const root = nodeCodes.indexOf("PSCI");

interface League {
  readonly units: readonly string[];
  readonly rank: readonly number[];
  readonly score: readonly number[];
}

function league(): readonly Pair[] {
  const { units, rank, score } = goldenCase<League>("results.json#league").expected;
  const at = units.map(unitIndex);
  return [
    { found: at.map((i) => results.ranks[root]![i]!), expected: rank },
    { found: at.map((i) => results.scores[root]![i]!), expected: score },
  ];
}

/** Scores of the golden files ranked within the groups of a classification. */
function withinGroups(group: string, reference: string): readonly Pair[] {
  const labels = baseline.groups.find(({ code }) => code === group)!.labels;
  const { columns } = goldenCase<GoldenTable>("results.json#scores").expected;
  const ranks = nodeCodes.map((code) => {
    const scores = numbers(columns[code] ?? []);
    return rankWithin(rankings.competition, scores, labels, tieTolerance(scores));
  });
  return columnPairs(ranks, reference, nodeCodes);
}

interface Removals {
  readonly meanAbsoluteRankShift: Readonly<Record<string, number>>;
  readonly ranks: GoldenTable;
}

function removed(reference: string): readonly Pair[] {
  const { meanAbsoluteRankShift, ranks } = goldenCase<Removals>(reference).expected;
  const removals = new Map(removeElements(results).map((removal) => [removal.element, removal]));
  return Object.entries(meanAbsoluteRankShift).flatMap(([code, shift]) => [
    { found: [removals.get(code)!.meanAbsoluteShift], expected: [shift] },
    { found: removals.get(code)!.ranks, expected: ranks.columns[code]! },
  ]);
}

interface List {
  readonly indicator: readonly string[];
  readonly rank: readonly number[];
}

function standings(reference: string): readonly Pair[] {
  const { method, expected } = goldenCase<Record<"strengths" | "weaknesses", List>>(reference);
  const unit = unitIndex(String(method["unit"]));
  const found = strengthsAndWeaknesses(results, unit, Number(method["top"]), method["dropLast"] === true);
  return (["strengths", "weaknesses"] as const).flatMap((list) => [
    {
      found: found[list].map(({ indicator }) => indicatorIndex(indicator)),
      expected: expected[list].indicator.map(indicatorIndex),
    },
    { found: found[list].map(({ rank }) => rank), expected: expected[list].rank },
  ]);
}

/** Ranks upwards of turned values are ranks downwards; the mean of tied places is the fractional rank. */
function averageRanks(): readonly Pair[] {
  const { indicators } = baseline;
  const reference = "normalise-rank.json#rankAverage";
  const table = stageTable(goldenCase(reference).input).map((column, j) => {
    const turned = column.map((x) => -indicators[j]!.direction * x);
    return rankings.fractional.rank(turned, 0);
  });
  return columnPairs(
    table,
    reference,
    indicators.map(({ code }) => code),
  );
}

export const ranking: readonly Comparison[] = [
  goldenLine({ function: "score" }, "results.json#scores", () =>
    columnPairs(results.scores, "results.json#scores", nodeCodes),
  ),
  goldenLine({ function: "score" }, "results.json#league", league),
  ...["ranks", "indicatorRanks"].map((name) =>
    goldenLine(
      { registry: "rankings", method: "competition" },
      `results.json#${name}`,
      () => columnPairs(results.ranks, `results.json#${name}`, nodeCodes),
      exact,
    ),
  ),
  goldenLine(
    { registry: "rankings", method: "fractional" },
    "normalise-rank.json#rankAverage",
    averageRanks,
    exact,
  ),
  {
    subject: { registry: "rankings", method: "dense" },
    against: "number of different better scores, and 1",
    source: "independent code",
    tolerance: exact,
    pairs: () =>
      baseline.indicators.map(({ values }) => ({
        found: rankings.dense.rank(values, 0),
        expected: values.map((x) =>
          Number.isNaN(x) ? NaN : 1 + new Set(values.filter((other) => other > x)).size,
        ),
      })),
  },
  ...Object.entries({ ranksByRegion: "Region", ranksByIncome: "Income" }).map(([name, group]) =>
    goldenLine(
      { function: "rankWithin" },
      `results.json#${name}`,
      () => withinGroups(group, `results.json#${name}`),
      exact,
    ),
  ),
  ...goldenCases("remove-elements.json").map((name) =>
    goldenLine({ function: "removeElements" }, `remove-elements.json#${name}`, () =>
      removed(`remove-elements.json#${name}`),
    ),
  ),
  ...goldenCases("strengths-weaknesses.json").map((name) =>
    goldenLine(
      { function: "strengthsAndWeaknesses" },
      `strengths-weaknesses.json#${name}`,
      () => standings(`strengths-weaknesses.json#${name}`),
      exact,
    ),
  ),
];
