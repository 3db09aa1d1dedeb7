import { type Choice, choose, normalisations, normalise } from "../../src/engine";
import { fixtureText } from "../support/fixtures";
import { goldenCase, stageTable } from "../support/golden";
import { normalisationCases as cases } from "../support/golden-cases";
import { sampleModel } from "../support/sample";
import { type Comparison, exact, golden, type Pair } from "./comparison";
import { columnPairs, goldenLine, indicatorCodes } from "./golden";

const { indicators, units } = sampleModel();

/** Every indicator on the scale of a method; missing throughout where it has none. */
function scaled(table: readonly Float64Array[], method: string, given: Choice["parameters"]): Float64Array[] {
  const normaliser = normalisations[method]!;
  return table.map((column, j) => {
    const fit = normaliser.fit(column, indicators[j]!, choose(normaliser, given).parameters, units);
    return fit.ok ? column.map(fit.apply) : column.map(() => NaN);
  });
}

/** The columns that the case has, and that the others have no scale. */
function compared(reference: string, method: string, given: Choice["parameters"]): readonly Pair[] {
  const { input } = goldenCase(reference);
  return columnPairs(scaled(stageTable(input), method, given), reference, indicatorCodes);
}

// Written by published/make.py.
const imd = JSON.parse(fixtureText("published/imd.json")) as {
  readonly domains: readonly (readonly number[])[];
  readonly scaled: readonly (readonly number[])[];
  readonly scores: readonly number[];
  readonly deciles: readonly number[];
};

const byPlace = (method: "exponential" | "quantile groups", values: readonly number[] = []) => {
  const outcome = normalise(values, { method });
  return outcome.ok ? outcome.values : [];
};

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
  {
    subject: { registry: "normalisations", method: "exponential" },
    against: "the domains of an English IMD (published/imd.json)",
    source: "independent code",
    tolerance: golden,
    pairs: () =>
      imd.scaled.map((expected, k) => ({ found: byPlace("exponential", imd.domains[k]), expected })),
  },
  {
    subject: { registry: "normalisations", method: "quantile groups" },
    against: "the deciles of an English IMD (published/imd.json)",
    source: "independent code",
    tolerance: exact,
    pairs: () => [{ found: byPlace("quantile groups", imd.scores), expected: imd.deciles }],
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
