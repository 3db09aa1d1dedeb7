import { type Choice, choose, normalisations } from "../../src/engine";
import { goldenCase, stageTable } from "../support/golden";
import { sampleModel } from "../support/sample";
import { type Comparison, exact, golden, type Pair } from "./comparison";
import { columnPairs, goldenLine, indicatorCodes } from "./golden";

const { indicators, units } = sampleModel();

/** Every indicator on the scale of a method; missing throughout where it has none. */
function scaled(table: readonly Float64Array[], method: string, given: Choice["parameters"]): Float64Array[] {
  const normaliser = normalisations[method]!;
  return table.map((column, j) => {
    const fit = normaliser.fit(column, indicators[j]!, choose(normaliser, given).parameters, units);
    return fit.fits ? column.map(fit.apply) : column.map(() => NaN);
  });
}

/** The columns that the case has, and that the others have no scale. */
function compared(reference: string, method: string, given: Choice["parameters"]): readonly Pair[] {
  const { input } = goldenCase(reference);
  return columnPairs(scaled(stageTable(input), method, given), reference, indicatorCodes);
}

const cases: readonly (readonly [reference: string, method: string, given: Choice["parameters"]])[] = [
  ["normalise-scale.json#minmax0to100", "min-max", { lower: 0, upper: 100 }],
  ["normalise-scale.json#minmax1to100", "min-max", { lower: 1, upper: 100 }],
  ["normalise-complete.json#minmax0to100", "min-max", { lower: 0, upper: 100 }],
  ["normalise-complete.json#minmax1to100", "min-max", { lower: 1, upper: 100 }],
  ["normalise-distance.json#distanceToMaximum", "distance to maximum", {}],
  ["normalise-distance.json#distanceToMaximum", "min-max", { lower: 0, upper: 1 }],
  ["normalise-distance.json#distanceToReference", "distance to reference", { unit: "C10" }],
  ["normalise-distance.json#distanceToReferenceCapped", "distance to reference", { unit: "C10", cap: true }],
  ["normalise-distance.json#fractionOfMaximum", "share of maximum", {}],
  ["normalise-distance.json#fractionOfMinimum", "share of maximum", {}],
  ["normalise-scale.json#zscore0sd1", "z-score", { mean: 0, deviation: 1 }],
  ["normalise-scale.json#zscore50sd10", "z-score", { mean: 50, deviation: 10 }],
  ["normalise-scale.json#zscore100sd10", "z-score", { mean: 100, deviation: 10 }],
  ["normalise-complete.json#zscore100sd10", "z-score", { mean: 100, deviation: 10 }],
  ["normalise-distance.json#scaled", "goalposts", { clip: false }],
  ["normalise-distance.json#goalposts", "goalposts", {}],
  ["normalise-distance.json#distanceToTarget", "distance to target", {}],
  ["normalise-distance.json#distanceToTargetCapped", "distance to target", { cap: true }],
  ["normalise-rank.json#rank", "rank", {}],
  ["normalise-rank.json#rankAverage", "rank", { average: true }],
  ["normalise-rank.json#percentRank", "percentile rank", {}],
  ["normalise-rank.json#borda", "Borda", {}],
];

export const normalisation: readonly Comparison[] = [
  {
    subject: { registry: "normalisations", method: "none" },
    against: "values times direction",
    source: "definition",
    tolerance: exact,
    pairs: () => {
      const found = scaled(stageTable(), "none", {});
      return indicators.map(({ values, direction }, j) => ({
        found: found[j]!,
        expected: values.map((x) => direction * x),
      }));
    },
  },
  ...cases.map(([reference, method, given]) =>
    goldenLine({ registry: "normalisations", method }, reference, () => compared(reference, method, given)),
  ),
  {
    subject: { registry: "normalisations", method: "IQR-robust" },
    against: "R's median and quartiles (stats.json)",
    source: "R, and independent code",
    tolerance: golden,
    pairs: () => {
      const { median, q25, q75 } =
        goldenCase<Readonly<Record<"median" | "q25" | "q75", readonly number[]>>>(
          "stats.json#denominated",
        ).expected;
      const table = stageTable("denominate.json#default");
      return scaled(table, "IQR-robust", {}).map((found, j) => ({
        found,
        expected: table[j]!.map((x) => (indicators[j]!.direction * (x - median[j]!)) / (q75[j]! - q25[j]!)),
      }));
    },
  },
];
