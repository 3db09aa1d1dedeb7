import {
  agreementIntervals,
  krippendorff,
  type Rating,
  ratersWithOthers,
  severityModel,
} from "../../src/engine";
import { fixtureRows, fixtureText } from "../support/fixtures";
import { goldenCase } from "../support/golden";
import { type Comparison, golden, type Pair, relative, type Tolerance, within } from "./comparison";
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

type ByName = Readonly<Record<string, number>>;

/** What severity.py found in a design. */
interface Severities {
  readonly severity: ByName;
  readonly severityError: ByName;
  readonly difficulty: ByName;
  readonly difficultyError: ByName;
  readonly measure: ByName;
  readonly measureError: ByName;
  readonly thresholds: readonly number[];
  readonly infit: ByName;
  readonly outfit: ByName;
}

// Written by severity.py beside it, in this form.
const independent = JSON.parse(fixtureText("raters/severity.json")) as {
  readonly source: string;
  readonly cases: {
    readonly all: { readonly expected: Severities };
    readonly incomplete: { readonly expected: Severities };
    readonly agreement: {
      readonly expected: Readonly<
        Record<string, { readonly alpha: number; readonly lower: number; readonly upper: number }>
      >;
    };
    readonly withOthers: { readonly expected: ByName };
  };
};

const rated = ratings.map((row): Rating => ({
  unit: row["uCode"] ?? "",
  item: row["iCode"] ?? "",
  rater: row["Rater"] ?? "",
  level: Number(row["Level"]),
}));

/** The incomplete design of severity.py. */
const incomplete = rated.filter((_, n) => ![0, 3, 4].includes(n % 7));

const named = (names: readonly string[], found: readonly number[], expected: ByName): Pair => ({
  found,
  expected: names.map((name) => expected[name] ?? NaN),
});

function severities(of: readonly Rating[], expected: Severities): readonly Pair[] {
  const { raters: found, items, units, thresholds } = severityModel(of, { isCorrected: false });
  const [raterNames, itemNames, unitNames] = [
    found.map(({ rater }) => rater),
    items.map(({ item }) => item),
    units.map(({ unit }) => unit),
  ];
  const ofRaters = (by: ByName, key: "severity" | "standardError" | "infit" | "outfit") =>
    named(
      raterNames,
      found.map((rater) => rater[key]),
      by,
    );
  return [
    ofRaters(expected.severity, "severity"),
    ofRaters(expected.severityError, "standardError"),
    ofRaters(expected.infit, "infit"),
    ofRaters(expected.outfit, "outfit"),
    named(
      itemNames,
      items.map(({ difficulty }) => difficulty),
      expected.difficulty,
    ),
    named(
      itemNames,
      items.map(({ standardError }) => standardError),
      expected.difficultyError,
    ),
    named(
      unitNames,
      units.map(({ measure }) => measure),
      expected.measure,
    ),
    named(
      unitNames,
      units.map(({ standardError }) => standardError),
      expected.measureError,
    ),
    { found: thresholds, expected: expected.thresholds },
  ];
}

const line = (
  name: "severityModel" | "agreementIntervals" | "ratersWithOthers",
  against: string,
  tolerance: Tolerance,
  pairs: () => readonly Pair[],
): Comparison => ({ subject: { function: name }, against, source: independent.source, tolerance, pairs });

const intervals = independent.cases.agreement.expected;
const intervalOf = (item: string) =>
  agreementIntervals(
    rated.filter((rating) => rating.item === item),
    () => item,
    { resamples: 4000 },
  )[0];

export const agreements: readonly Comparison[] = [
  line("severityModel", "severity.json: all", relative(1e-7), () =>
    severities(rated, independent.cases.all.expected),
  ),
  line("severityModel", "severity.json: incomplete", relative(1e-7), () =>
    severities(incomplete, independent.cases.incomplete.expected),
  ),
  line("agreementIntervals", "severity.json: agreement, alpha", golden, () =>
    Object.entries(intervals).map(([item, { alpha }]) => ({
      found: [intervalOf(item)?.alpha ?? NaN],
      expected: [alpha],
    })),
  ),
  line(
    "agreementIntervals",
    "severity.json: agreement, ends of intervals (other random numbers)",
    within(0.01),
    () =>
      Object.entries(intervals).map(([item, { lower, upper }]) => ({
        found: [intervalOf(item)?.lower ?? NaN, intervalOf(item)?.upper ?? NaN],
        expected: [lower, upper],
      })),
  ),
  line("ratersWithOthers", "severity.json: withOthers", golden, () => {
    const found = ratersWithOthers(incomplete, { resamples: 1 });
    return [
      named(
        found.map(({ key }) => key),
        found.map(({ alpha }) => alpha),
        independent.cases.withOthers.expected,
      ),
    ];
  }),
  goldenLine({ function: "krippendorff" }, "raters.json#byIndicator", () =>
    Object.entries(goldenCase<Record<string, Agreement>>("raters.json#byIndicator").expected).flatMap(
      ([code, expected]) => agreement(code, expected),
    ),
  ),
  goldenLine({ function: "krippendorff" }, "raters.json#overall", () =>
    agreement(null, goldenCase<Agreement>("raters.json#overall").expected),
  ),
];
