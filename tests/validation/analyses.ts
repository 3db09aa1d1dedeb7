import {
  addedValue,
  combineRatings,
  compareRuns,
  correlationRatio,
  elementPairs,
  importance,
  normalQuantile,
  peers,
  quantile,
  raterAgreement,
  type Rating,
  ratingLevels,
  sobolPoints,
  trends,
} from "../../src/engine";
import { cell, fixtureRows } from "../support/fixtures";
import { goldenCase, stageTable } from "../support/golden";
import { sampleModel } from "../support/sample";
import { type Comparison, exact, golden, type Pair, within } from "./comparison";
import { goldenLine, nodeCodes, resultsOf } from "./golden";
import { known, standardDeviation, total } from "./textbook/statistics";

/** The baseline of the golden README. */
const baseline = sampleModel({
  group: "Region",
  imputation: { method: "group median", parameters: {} },
  treatment: { method: "winsorise then log", parameters: {} },
});

interface Rows {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly r: readonly number[];
}

/** What R's Pearson correlation squared says of each element and the index. */
function straightLines(): readonly Pair[] {
  const { first, second, r } = goldenCase<Rows>("correlation-levels.json#pearsonWithAncestors").expected;
  const rows = new Map(importance(resultsOf(baseline)).map((row) => [row.element, row]));
  const ofIndex = [...first.keys()].filter((k) => second[k] === "PSCI");
  return [
    {
      found: ofIndex.map((k) => rows.get(first[k]!)!.linear),
      expected: ofIndex.map((k) => r[k]! ** 2),
    },
  ];
}

/** Without ties or gaps, the correlation of ranks is R's of the scores; and the places apart, counted by themselves. */
function partsOfTheIndex(): readonly Pair[] {
  const { first, second, r } = goldenCase<Rows>("correlation-levels.json#spearmanWithAncestors").expected;
  const results = resultsOf(baseline);
  const root = nodeCodes.indexOf("PSCI");
  const rows = addedValue(results, root);
  const place = (code: string) => [...first.keys()].find((k) => first[k] === code && second[k] === "PSCI")!;
  const ranks = (code: string) => results.ranks[nodeCodes.indexOf(code)]!;
  const apart = (code: string) => ranks(code).filter((rank, i) => Math.abs(rank - ranks("PSCI")[i]!) >= 10);
  return [
    { found: rows.map((row) => row.spearman), expected: rows.map(({ element }) => r[place(element)]!) },
    {
      found: rows.map(({ share }) => share),
      expected: rows.map(({ element }) => apart(element).length / ranks(element).length),
    },
  ];
}

/** Effective weights are COINr's, of the same elements. */
function effective(): readonly Pair[] {
  const { expected } = goldenCase<Readonly<Record<string, number>>>("effective-weights.json#framework");
  const rows = importance(resultsOf(baseline));
  return [
    {
      found: rows.map(({ effectiveWeight }) => effectiveWeight),
      expected: rows.map(({ element }) => expected[element]!),
    },
  ];
}

const ratings = fixtureRows("sample/ratings.csv").map((row): Rating => ({
  unit: row["uCode"]!,
  item: row["iCode"]!,
  rater: row["Rater"]!,
  level: cell(row["Level"]),
}));

type Level = "n" | "mean" | "median" | "min" | "max";
type Levels = Readonly<Record<Level, readonly number[]>> &
  Readonly<Record<"uCode" | "iCode", readonly string[]>>;

function levels(): readonly Pair[] {
  const { expected } = goldenCase<Levels>("raters.json#levels");
  const found = new Map(ratingLevels(ratings).map((level) => [`${level.item} ${level.unit}`, level]));
  const ours = { n: "n", mean: "mean", median: "median", min: "minimum", max: "maximum" } as const;
  return [
    { found: [found.size], expected: [expected.uCode.length] },
    ...Object.entries(ours).map(([theirs, name]) => ({
      found: expected.uCode.map((unit, k) => found.get(`${expected.iCode[k]} ${unit}`)![name]),
      expected: expected[theirs as Level], // a key of `ours`
    })),
  ];
}

/** The same levels as an index makes them: every city on every indicator, by the mean and by the median. */
function combined(): readonly Pair[] {
  const { expected } = goldenCase<Levels>("raters.json#levels");
  const units = [...new Set(expected.uCode)];
  const items = [...new Set(expected.iCode)];
  return (["mean", "median"] as const).map((summary) => {
    const rule = { summary, raters: 1, disagreement: "use", limit: 2 } as const;
    const cells = combineRatings({ ratings, units, items, scales: {}, agreed: [], rule });
    const found = new Map(cells.map(({ unit, item, value }) => [`${unit} ${item}`, value]));
    return {
      found: expected.uCode.map((unit, k) => found.get(`${unit} ${expected.iCode[k]}`)!),
      expected: expected[summary],
    };
  });
}

interface Agreement {
  readonly ordinal: number | null;
}

function agreement(): readonly Pair[] {
  const byIndicator = goldenCase<Readonly<Record<string, Agreement>>>("raters.json#byIndicator").expected;
  const all = goldenCase<Agreement>("raters.json#overall").expected;
  const found = raterAgreement(ratings, "ordinal");
  return [
    {
      found: found.map(({ alpha }) => alpha),
      expected: found.map(({ item }) => (item === null ? all : byIndicator[item]!).ordinal),
    },
  ];
}

/** The codes of the pairs, as positions in the framework. */
function pairsOf(): readonly Pair[] {
  const { first, second } = goldenCase<Rows>("correlation-levels.json#pearsonWithAncestors").expected;
  const found = elementPairs(baseline, { scope: "ancestors" });
  const at = (codes: readonly string[]) => codes.map((code) => nodeCodes.indexOf(code));
  return [
    { found: found.map(([element]) => element), expected: at(first) },
    { found: found.map(([, above]) => above), expected: at(second) },
  ];
}

/** Distances from the first unit on three complete columns, by the definition. */
function distances(): readonly Pair[] {
  const context = stageTable("impute.json#groupMedian").slice(0, 3);
  const scales = context.map((column) => standardDeviation([...column]));
  const distance = (unit: number) =>
    Math.sqrt(total(context.map((column, j) => ((column[unit]! - column[0]!) / scales[j]!) ** 2)));
  const units = Array.from(context[0]!.keys()).slice(1);
  const byDistance = units.toSorted((a, b) => distance(a) - distance(b));
  const { nearest } = peers(context, 0, units.length);
  return [
    { found: nearest.map((peer) => peer.unit), expected: byDistance },
    { found: nearest.map((peer) => peer.distance), expected: byDistance.map(distance) },
  ];
}

/** y = x^2 + noise of variance 1, x normal: the main effect of x is the share of variance of x^2 in this sample. */
function parabola(): readonly Pair[] {
  const points = sobolPoints(512, 2, 7);
  const [x, noise] = [0, 1].map((j) => Float64Array.from(points, (point) => normalQuantile(point[j]!)));
  const curve = x!.map((value) => value * value);
  const y = curve.map((value, i) => value + noise![i]!);
  return [
    {
      found: [correlationRatio(x!, y).squared],
      expected: [(standardDeviation([...curve]) / standardDeviation([...y])) ** 2],
    },
  ];
}

/** The golden ranks less those of geometric means, and each move of a stage added up. */
function shifts(): readonly Pair[] {
  const geometric = { default: { method: "geometric" as const, parameters: {} }, levels: {}, nodes: {} };
  const normalisation = { method: "min-max" as const, parameters: { lower: 1, upper: 100 } };
  const linear = resultsOf(baseline);
  const other = resultsOf({
    ...baseline,
    method: { ...baseline.method, normalisation, aggregation: geometric },
  });
  const { units, moves } = compareRuns(linear, other, ["PSCI", "PSCI"]);
  const root = nodeCodes.indexOf("PSCI");
  const expected = linear.ranks[root]!.map((rank, i) => rank - other.ranks[root]![i]!);
  return [
    { found: units.map(({ rankShift }) => rankShift), expected },
    {
      found: units.map((_, i) => total(known(moves.map(({ rankShifts }) => rankShifts[i]!)))),
      expected,
    },
  ];
}

/** Five years of twelve cities: the last score is the first one, grown year by year. */
function grown(): readonly Pair[] {
  const years = 5;
  const results = resultsOf({
    ...baseline,
    panel: {
      subjects: baseline.units.map((_, i) => `city ${Math.floor(i / years)}`),
      times: Float64Array.from(baseline.units, (_, i) => 2020 + (i % years)),
    },
  });
  const scores = results.scores[nodeCodes.indexOf("PSCI")]!;
  const found = trends(results, "PSCI");
  const [first, last] = [0, years - 1].map((year) => found.map((_, city) => scores[city * years + year]!));
  return [
    { found: found.map(({ change }) => change), expected: last!.map((score, city) => score - first![city]!) },
    { found: found.map(({ growth }, city) => first![city]! * (1 + growth) ** (years - 1)), expected: last! },
  ];
}

export const analyses: readonly Comparison[] = [
  goldenLine({ function: "quantile" }, "stats.json#denominated", () =>
    ([0.25, 0.75] as const).map((share) => ({
      found: stageTable("denominate.json#default").map((column) => quantile(column, share)),
      expected:
        goldenCase<Readonly<Record<string, readonly number[]>>>("stats.json#denominated").expected[
          share === 0.25 ? "q25" : "q75"
        ]!,
    })),
  ),
  goldenLine({ function: "elementPairs" }, "correlation-levels.json#pearsonWithAncestors", pairsOf, exact),
  goldenLine({ function: "importance" }, "correlation-levels.json#pearsonWithAncestors", straightLines),
  goldenLine({ function: "addedValue" }, "correlation-levels.json#spearmanWithAncestors", partsOfTheIndex),
  goldenLine({ function: "importance" }, "effective-weights.json#framework", effective),
  {
    subject: { function: "correlationRatio" },
    against: "the main effect along a parabola with noise",
    source: "definition",
    tolerance: within(0.05),
    pairs: parabola,
  },
  goldenLine({ function: "ratingLevels" }, "raters.json#levels", levels),
  goldenLine({ function: "combineRatings" }, "raters.json#levels", combined),
  goldenLine({ function: "raterAgreement" }, "raters.json#byIndicator", agreement),
  {
    subject: { function: "peers" },
    against: "distances of the first city of the sample, by the definition",
    source: "independent code",
    tolerance: golden,
    pairs: distances,
  },
  {
    subject: { function: "compareRuns" },
    against: "differences of the ranks of two runs, and the moves of all stages added up",
    source: "definition",
    tolerance: exact,
    pairs: shifts,
  },
  {
    subject: { function: "trends" },
    against: "each city of the sample read as five years of twelve",
    source: "definition",
    tolerance: golden,
    pairs: grown,
  },
];
