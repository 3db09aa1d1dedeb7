import { type Choice, type Indicator, normalisations } from "../../../src/engine";
import { fixtureRows } from "../../support/fixtures";

/** Table 15 of the Handbook: normalisations of the mean years of schooling of 23 countries, with one or two decimals. */
const rows = fixtureRows("tai/tai23_table15_schooling_normalisations.csv");
const published = (name: string): number[] => rows.map((row) => Number(row[name]));

const schooling = Float64Array.from(published("schooling_raw"));
const indicator: Indicator = {
  ...{
    code: "i",
    name: "Schooling",
    direction: 1,
    values: schooling,
    unit: "years",
    denominator: null,
    scale: 1,
  },
  ...{ target: NaN, lower: NaN, upper: NaN },
};

test.each<[column: string, method: string, parameters: Choice["parameters"], tolerance: number]>([
  ["rank_high_is_top_in_list", "rank", {}, 0],
  ["zscore", "z-score", {}, 0.0051],
  ["minmax", "min-max", { lower: 0, upper: 1 }, 0.0051],
  ["dist_ratio_c_best", "share of maximum", {}, 0.0051],
  ["categorical", "categorical", {}, 0],
])("Table 15: the column %s is %s %j", (column, method, parameters, tolerance) => {
  const fit = normalisations[method]?.fit(schooling, indicator, parameters, []);
  if (!fit?.ok) throw new Error(`${method} has no scale.`);
  expect(schooling).toHaveLength(23);
  published(column).forEach((value, i) =>
    expect(Math.abs(fit.apply(schooling[i] ?? NaN) - value)).toBeLessThanOrEqual(tolerance),
  );
});
