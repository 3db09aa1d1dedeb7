import { score } from "../../../src/engine";
import {
  difference,
  goldenCase,
  type GoldenCells,
  type GoldenTable,
  numbers,
  stageTable,
} from "../../support/golden";
import { sampleModel } from "../../support/sample";

/** The baseline of the golden README: group medians, winsorise then log, min-max 0-100, arithmetic means. */
const model = sampleModel({
  group: "Region",
  imputation: { method: "group median", parameters: {} },
  treatment: { method: "winsorise then log", parameters: {} },
});
const outcome = score(model);
if (!outcome.ok) throw new Error("The sample is not scored.");
const { results } = outcome;

const nulls = (column: Float64Array) => Array.from(column, (x) => (Number.isNaN(x) ? null : x));
const byNode = (columns: readonly Float64Array[], code: string) =>
  columns[model.framework.findIndex((node) => node.code === code)] ?? [];
const golden = (reference: string) => Object.entries(goldenCase<GoldenTable>(reference).expected.columns);

test.each([
  ["denominated", "denominate.json#default"],
  ["imputed", "impute.json#groupMedian"],
  ["treated", "treat.json#complete"],
  ["normalised", "normalise-complete.json#minmax0to100"],
] as const)("the %s table is %s", (stage, reference) =>
  stageTable(reference).forEach((column, j) =>
    expect(difference(results[stage][j] ?? [], nulls(column))).toBeNull(),
  ),
);

test("scores of every node are results.json#scores", () => {
  for (const [code, column] of golden("results.json#scores"))
    expect([code, difference(byNode(results.scores, code), column)]).toEqual([code, null]);
});

test.each([
  ["ranks", "ranks"],
  ["ranks", "indicatorRanks"],
  ["groupRanks", "ranksByRegion"],
] as const)("%s are results.json#%s", (table, name) => {
  for (const [code, column] of golden(`results.json#${name}`))
    expect([code, byNode(results[table], code)]).toEqual([code, numbers(column)]);
});

test("the league table is results.json#league", () => {
  const { expected } = goldenCase<{ units: string[]; rank: number[]; score: number[] }>(
    "results.json#league",
  );
  const index = expected.units.map((code) => model.units.findIndex((unit) => unit.code === code));
  const [scores, ranks] = [byNode(results.scores, "PSCI"), byNode(results.ranks, "PSCI")];
  expect(index.map((i) => ranks[i])).toEqual(expected.rank);
  expect(
    difference(
      index.map((i) => scores[i] ?? NaN),
      expected.score,
    ),
  ).toBeNull();
});

test("each imputed cell is recorded with its value", () => {
  const { filled } = goldenCase<{ filled: GoldenCells }>("impute.json#groupMedian").expected;
  const recorded = new Map(
    results.imputations.map(({ unit, indicator, value }) => [`${unit} ${indicator}`, value]),
  );
  expect(recorded.size).toBe(filled.unit.length);
  filled.unit.forEach((unit, k) =>
    expect(recorded.get(`${unit} ${filled.indicator[k]}`)).toBeCloseTo(filled.value[k]!, 9),
  );
});

test("each winsorised cell is recorded with its value before and after", () => {
  const { winsorised } = goldenCase<{ winsorised: { unit: string[]; indicator: string[]; kind: string[] } }>(
    "treat.json#complete",
  ).expected;
  const kinds: Readonly<Record<string, string>> = { winsorisedHigh: "winhi", winsorisedLow: "winlo" };
  const recorded = results.treatments.filter(({ kind }) => kind !== "log");
  expect(recorded.map(({ unit, indicator, kind }) => `${unit} ${indicator} ${kinds[kind]}`).sort()).toEqual(
    winsorised.unit.map((unit, k) => `${unit} ${winsorised.indicator[k]} ${winsorised.kind[k]}`).sort(),
  );
  for (const { unit, indicator, before, after } of recorded) {
    const [i, j] = [
      model.units.findIndex(({ code }) => code === unit),
      model.indicators.findIndex(({ code }) => code === indicator),
    ];
    expect([before, after]).toEqual([results.imputed[j]![i], results.treated[j]![i]]);
  }
});

test("the sample has nothing to report", () => expect(results.problems).toEqual([]));
