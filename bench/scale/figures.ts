import type { Method } from "../../src/engine";
import type { Settings, TableSize } from "./table";

/** One figure to reach: a table, its method, and what scores it. */
export interface Figure {
  readonly what: string;
  readonly by: "engine" | "DuckDB" | "Spark";
  readonly size: TableSize;
  readonly method: BenchMethod;
  /** What DuckDB may use. */
  readonly memory: string;
  /** What the issue of this bench asks for. */
  readonly toReach: string;
}

/** The same method in words, as the command reads it, and as the engine and the SQL have it. */
export interface BenchMethod {
  readonly settings: Settings;
  readonly choices: Partial<Method>;
}

const minimalWords: Settings = {
  "Missing data": "renormalise weights",
  Imputation: "none",
  Outliers: "none",
  Normalisation: "min-max 0-100",
  Aggregation: "arithmetic",
  Weights: "given",
  Ranks: "competition",
  "Gap reference": "best",
};

const minimal: BenchMethod = { settings: minimalWords, choices: {} };

const percentileRank = { method: "percentile rank", parameters: {} } as const;

/** Percentile ranks of indicators, pillars, sub-indexes and the index. */
const percentiles: BenchMethod = {
  settings: {
    ...minimalWords,
    Normalisation: "percentile rank",
    "Normalisation level 2": "percentile rank",
    "Normalisation level 3": "percentile rank",
    "Normalisation level 4": "percentile rank",
  },
  choices: {
    normalisation: percentileRank,
    rescaling: { levels: { 2: percentileRank, 3: percentileRank, 4: percentileRank }, nodes: {} },
  },
};

const [tracts, wide, long] = [
  { rows: 84_000, indicators: 16 },
  { rows: 1_000_000, indicators: 100 },
  { rows: 10_000_000, indicators: 30 },
];
const million = (rows: number): TableSize => ({ rows: rows * 1_000_000, indicators: 30 });

const one = (
  by: Figure["by"],
  what: string,
  size: TableSize,
  method: BenchMethod,
  toReach: string,
  memory = "4GB",
): Figure => ({ by, what, size, method, toReach, memory });

/** From the smallest table to the largest, so that a table is made once. */
export const figures: readonly Figure[] = [
  one("engine", "percentile ranks on all levels", tracts, percentiles, "2 s"),
  one("DuckDB", "percentile ranks on all levels", tracts, percentiles, "3 s"),
  one("Spark", "percentile ranks on all levels", tracts, percentiles, ""),
  ...[1, 2, 4, 8].map((rows) => one("Spark", "minimal", million(rows), minimal, "in proportion to the rows")),
  ...[1, 8].map((rows) => one("DuckDB", "minimal", million(rows), minimal, "in proportion to the rows")),
  one("DuckDB", "minimal", wide, minimal, "60 s and 4 GB"),
  one("Spark", "minimal", wide, minimal, "3 times DuckDB"),
  one("DuckDB", "minimal", long, minimal, "8 GB, spilling", "6GB"),
];
