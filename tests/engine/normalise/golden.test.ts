import { normalisations } from "../../../src/engine";
import { difference, goldenCase, type GoldenTable, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

const { indicators } = sampleModel();

const cases: [string, string, Record<string, number | boolean>][] = [
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
  ["normalise-rank.json#percentRank", "percentile rank", {}],
];

test.each(cases)("%s is %s %j", (reference, method, parameters) => {
  const { input, expected } = goldenCase<GoldenTable>(reference);
  const table = stageTable(input);
  indicators.forEach((indicator, j) => {
    const golden = expected.columns[indicator.code];
    const column = table[j] ?? new Float64Array();
    const fit = normalisations[method]?.fit(column, indicator, parameters, []);
    expect(fit?.fits).toBe(golden !== undefined);
    if (golden && fit?.fits) expect(difference(column.map(fit.apply), golden)).toBeNull();
  });
});
