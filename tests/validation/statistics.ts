import { deviation, extent, indicatorStatistics, mean, median, type StatisticsFlag } from "../../src/engine";
import { goldenCase, goldenCases, stageTable } from "../support/golden";
import { statisticsNames as names } from "../support/golden-cases";
import { type Comparison, type Pair } from "./comparison";
import { goldenLine } from "./golden";

type Columns = Readonly<Record<string, readonly (number | null)[]>>;

const flag: Readonly<Record<string, readonly [StatisticsFlag, string]>> = {
  flagAvailable: ["low-availability", "LOW"],
  flagNonZero: ["few-non-zero", "LOW"],
  flagUnique: ["few-unique", "LOW"],
  flagOutlier: ["outliers", "OUT"],
};

function statisticPairs(reference: string): readonly Pair[] {
  const { input, method, expected } = goldenCase<Columns & Readonly<Record<string, readonly string[]>>>(
    reference,
  );
  const found = stageTable(input).map((column) =>
    indicatorStatistics(column, {
      availability: Number(method["t_avail"]),
      nonZero: Number(method["t_zero"]),
      unique: Number(method["t_unq"]),
      skewness: Number(method["t_skew"]),
      kurtosis: Number(method["t_kurt"]),
    }),
  );
  return [
    ...Object.entries(names).map(([theirs, ours]) => ({
      found: found.map((each) => each[ours]),
      expected: expected[theirs] as readonly (number | null)[],
    })),
    ...Object.entries(flag).map(([theirs, [ours, raised]]) => ({
      found: found.map(({ flags }) => Number(flags.includes(ours))),
      expected: (expected[theirs] as readonly string[]).map((word) => Number(word === raised)),
    })),
  ];
}

const columnStatistics: readonly (readonly [
  "mean" | "median" | "deviation" | "extent",
  string,
  (column: Float64Array) => number,
])[] = [
  ["mean", "mean", mean],
  ["median", "median", median],
  ["deviation", "sd", deviation],
  ["extent", "min", (column) => extent(column).minimum],
  ["extent", "max", (column) => extent(column).maximum],
];

export const statistics: readonly Comparison[] = [
  ...goldenCases("stats.json").map((name) =>
    goldenLine({ function: "indicatorStatistics" }, `stats.json#${name}`, () =>
      statisticPairs(`stats.json#${name}`),
    ),
  ),
  ...columnStatistics.map(([name, theirs, ours]) =>
    goldenLine({ function: name }, "stats.json#denominated", () => [
      {
        found: stageTable("denominate.json#default").map((column) => ours(column)),
        expected: goldenCase<Columns>("stats.json#denominated").expected[theirs]!,
      },
    ]),
  ),
];
