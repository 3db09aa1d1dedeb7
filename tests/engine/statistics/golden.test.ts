import * as statistics from "../../../src/engine/statistics";
import { difference, goldenCase, goldenCases, stageTable } from "../../support/golden";

type Columns = Record<string, (number | null)[]>;

const computed: Record<string, (column: Float64Array) => number> = {
  min: (column) => statistics.extent(column).minimum,
  max: (column) => statistics.extent(column).maximum,
  mean: statistics.mean,
  median: statistics.median,
  q25: (column) => statistics.quantile(column, 0.25),
  q75: (column) => statistics.quantile(column, 0.75),
  sd: statistics.deviation,
  skewness: statistics.skewness,
  kurtosis: statistics.kurtosis,
};

describe.each(goldenCases("stats.json"))("stats.json#%s", (name) => {
  const { input, expected } = goldenCase<Columns>(`stats.json#${name}`);
  const table = stageTable(input);

  test.each(Object.keys(computed))("%s of every indicator", (statistic) => {
    const found = table.map((column) => computed[statistic]?.(column) ?? NaN);
    expect(difference(found, expected[statistic] ?? [])).toBeNull();
  });
});
