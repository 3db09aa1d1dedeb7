import { krippendorff } from "../../src/engine";
import { fixtureRows } from "../support/fixtures";
import { goldenCase } from "../support/golden";
import { type Comparison, type Pair } from "./comparison";
import { goldenLine } from "./golden";

interface Agreement {
  readonly ratings: number;
  readonly units: number;
  readonly ordinal: number | null;
  readonly interval: number | null;
}

const ratings = fixtureRows("sample/ratings.csv");

/** One column a rater over the items of an indicator, or of all. */
function raters(indicator: string | null): readonly Float64Array[] {
  const rows = ratings.filter((row) => indicator === null || row["iCode"] === indicator);
  const items = [...new Set(rows.map((row) => `${row["iCode"]} ${row["uCode"]}`))];
  return [...new Set(rows.map((row) => row["Rater"]))].map((rater) => {
    const given = new Map(
      rows
        .filter((row) => row["Rater"] === rater)
        .map((row) => [`${row["iCode"]} ${row["uCode"]}`, Number(row["Level"])]),
    );
    return Float64Array.from(items, (item) => given.get(item) ?? NaN);
  });
}

function agreement(indicator: string | null, expected: Agreement): readonly Pair[] {
  const ordinal = krippendorff(raters(indicator), "ordinal");
  const interval = krippendorff(raters(indicator), "interval");
  return [
    { found: [ordinal.ratings, ordinal.items], expected: [expected.ratings, expected.units] },
    { found: [ordinal.alpha, interval.alpha], expected: [expected.ordinal, expected.interval] },
  ];
}

export const agreements: readonly Comparison[] = [
  goldenLine({ function: "krippendorff" }, "raters.json#byIndicator", () =>
    Object.entries(goldenCase<Record<string, Agreement>>("raters.json#byIndicator").expected).flatMap(
      ([code, expected]) => agreement(code, expected),
    ),
  ),
  goldenLine({ function: "krippendorff" }, "raters.json#overall", () =>
    agreement(null, goldenCase<Agreement>("raters.json#overall").expected),
  ),
];
