import type { Model } from "../../engine";
import type { Script } from "../../sql";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import { target } from "./write-scores";

/** The units with the highest scores of an index. */
export interface TopScores {
  readonly code: string;
  readonly name: string;
  /** Number of units with a score. */
  readonly scored: number;
  readonly units: readonly { readonly unit: string; readonly score: number; readonly rank: number }[];
}

/** Where scores were written. */
export interface ScoresPlace {
  readonly kind: "parquet" | "csv" | "duckdb";
  readonly path: string;
  readonly table: string;
}

/** A table of scores as SQL names it. */
export const scoresSql = ({ kind, path, table }: ScoresPlace): string =>
  kind === "parquet"
    ? `read_parquet(${literal(path)})`
    : kind === "csv"
      ? `read_csv(${literal(path)}, header = true, sample_size = -1)`
      : `${target}.main.${quoted(table)}`;

const shown = 5;

/** The highest scores of each index, from what was written. */
export async function topScores(
  database: Database,
  { columns }: Script,
  { framework }: Model,
  place: ScoresPlace,
): Promise<readonly TopScores[]> {
  const unit = quoted(columns.find(({ kind }) => kind === "unit")?.column ?? "");
  const named = (kind: string, code: string): string =>
    quoted(columns.find((column) => column.kind === kind && column.code === code)?.column ?? "");
  const tops: TopScores[] = [];
  for (const { code, name } of framework.filter(({ parent }) => parent === null)) {
    const [score, rank] = [named("score", code), named("rank", code)];
    const rows = await database.rows(
      `SELECT ${unit}::VARCHAR, ${score}, ${rank} FROM ${scoresSql(place)} WHERE ${rank} IS NOT NULL ` +
        `ORDER BY ${rank}, ${unit} LIMIT ${shown}`,
    );
    const [[count] = []] = await database.rows(`SELECT count(${score}) FROM ${scoresSql(place)}`);
    const units = rows.map(([each, x, r]) => ({ unit: String(each), score: Number(x), rank: Number(r) }));
    tops.push({ code, name, scored: Number(count), units });
  }
  return tops;
}
