import type { Script } from "../../sql";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import type { TableIndex } from "../score";
import type { OpenTable } from "../table";

export interface SampleWanted {
  readonly count: number;
  readonly seed: number;
}

/** Units at each end of the ranks, and with missing values, that every sample has. */
const always = 10;

/** Units to recompute: the first and the last, some with missing values, and others drawn by a hash of code and seed. */
export async function sampleUnits(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  {
    script,
    scores,
    wanted,
  }: { readonly script: Script; readonly scores: string; readonly wanted: SampleWanted },
): Promise<readonly string[]> {
  const unit = quoted(script.columns.find(({ kind }) => kind === "unit")?.column ?? "");
  const rank = script.columns.find(({ kind }) => kind === "rank")?.column;
  const own = quoted(index.unit);
  const drawn = (code: string): string => `md5(${code}::VARCHAR || ${literal(`/${wanted.seed}`)})`;
  const missing = index.index.indicators.flatMap(({ code }) => {
    const column = index.columns[code];
    return column === undefined ? [] : [`${quoted(column)} IS NULL OR isnan(${quoted(column)}::DOUBLE)`];
  });
  const queries = [
    ...(rank === undefined
      ? []
      : ["", " DESC"].map(
          (direction) =>
            `SELECT ${unit}::VARCHAR FROM ${scores} ORDER BY ${quoted(rank)}${direction} NULLS LAST, 1 LIMIT ${always}`,
        )),
    `SELECT ${own}::VARCHAR FROM ${table.sql} WHERE ${missing.join(" OR ")} ORDER BY ${drawn(own)} LIMIT ${always}`,
    `SELECT ${own}::VARCHAR FROM ${table.sql} ORDER BY ${drawn(own)} LIMIT ${wanted.count}`,
  ];
  const units = new Set<string>();
  for (const query of queries) for (const [code] of await database.rows(query)) units.add(String(code));
  return [...units];
}
