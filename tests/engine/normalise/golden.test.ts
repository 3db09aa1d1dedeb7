import { type Choice, normalisations } from "../../../src/engine";
import { difference, goldenCase, goldenCases, type GoldenTable, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

const { indicators, units } = sampleModel();

const cases: [string, string, Choice["parameters"]][] = [
  ["normalise-scale.json#minmax0to100", "min-max", { lower: 0, upper: 100 }],
  ["normalise-scale.json#minmax1to100", "min-max", { lower: 1, upper: 100 }],
  ["normalise-scale.json#zscore0sd1", "z-score", { mean: 0, deviation: 1 }],
  ["normalise-scale.json#zscore50sd10", "z-score", { mean: 50, deviation: 10 }],
  ["normalise-scale.json#zscore100sd10", "z-score", { mean: 100, deviation: 10 }],
  ["normalise-complete.json#minmax0to100", "min-max", { lower: 0, upper: 100 }],
  ["normalise-complete.json#minmax1to100", "min-max", { lower: 1, upper: 100 }],
  ["normalise-complete.json#zscore100sd10", "z-score", { mean: 100, deviation: 10 }],
  ["normalise-distance.json#scaled", "goalposts", { clip: false }],
  ["normalise-distance.json#goalposts", "goalposts", {}],
  ["normalise-distance.json#distanceToTarget", "distance to target", {}],
  ["normalise-distance.json#distanceToTargetCapped", "distance to target", { cap: true }],
  ["normalise-rank.json#rank", "rank", {}],
  ["normalise-distance.json#distanceToReference", "distance to reference", { unit: "C10" }],
  ["normalise-distance.json#distanceToReferenceCapped", "distance to reference", { unit: "C10", cap: true }],
  ["normalise-distance.json#distanceToMaximum", "distance to maximum", {}],
  ["normalise-rank.json#percentRank", "percentile rank", {}],
  ["normalise-rank.json#rankAverage", "rank", { average: true }],
  ["normalise-rank.json#borda", "Borda", {}],
];

test.each(cases)("%s is %s %j", (reference, method, parameters) => {
  const { input, expected } = goldenCase<GoldenTable>(reference);
  const table = stageTable(input);
  indicators.forEach((indicator, j) => {
    const golden = expected.columns[indicator.code];
    const column = table[j] ?? new Float64Array();
    const fit = normalisations[method]?.fit(column, indicator, parameters, units);
    expect(fit?.fits).toBe(golden?.some((x) => x !== null) ?? false);
    if (golden && fit?.fits) expect(difference(column.map(fit.apply), golden)).toBeNull();
  });
});

test("every case of the files is tested", () => {
  const tested = new Set(cases.map(([reference]) => reference));
  const files = ["scale", "distance", "rank", "complete"].map((name) => `normalise-${name}.json`);
  const all = files.flatMap((file) => goldenCases(file).map((name) => `${file}#${name}`));
  expect(all.filter((reference) => !tested.has(reference))).toEqual([
    "normalise-distance.json#fractionOfMaximum",
    "normalise-distance.json#fractionOfMinimum",
  ]);
});

test("the two cases of a share, by direction, are share of maximum", () => {
  const [high, low] = ["fractionOfMaximum", "fractionOfMinimum"].map((name) =>
    goldenCase<GoldenTable>(`normalise-distance.json#${name}`),
  );
  const table = stageTable(high?.input);
  indicators.forEach((indicator, j) => {
    const golden = (indicator.direction === 1 ? high : low)?.expected.columns[indicator.code] ?? [];
    const column = table[j] ?? new Float64Array();
    const fit = normalisations["share of maximum"]?.fit(column, indicator, {}, units);
    expect(golden).toHaveLength(units.length);
    expect(fit?.fits).toBe(golden.some((x) => x !== null));
    if (fit?.fits) expect(difference(column.map(fit.apply), golden)).toBeNull();
  });
});
