import type { Script } from "../../sql";
import type { Database } from "../duckdb/open-database";
import { quoted } from "../duckdb/quote";
import type { ScoresDifference } from "./difference";

/**
 * Ranks of a file that are not those of its scores: of all units, not only of a sample. Scores closer than a thousand-millionth
 * of the largest tie. Only ranks as in competitions (1, 2, 2, 4) are counted again.
 */
export async function checkRanks(
  database: Database,
  { columns }: Script,
  scores: string,
): Promise<readonly ScoresDifference[]> {
  const unit = quoted(columns.find(({ kind }) => kind === "unit")?.column ?? "");
  const differences: ScoresDifference[] = [];
  for (const { column: rank, code } of columns.filter(({ kind }) => kind === "rank")) {
    const score = columns.find((each) => each.kind === "score" && each.code === code)?.column;
    if (score === undefined) continue;
    const rows = await database.rows(
      `WITH largest AS (SELECT max(abs(${quoted(score)})) AS most FROM ${scores}),
       keys AS (SELECT ${unit} AS unit, ${quoted(rank)} AS found, ${quoted(score)} / CASE WHEN most > 0 THEN most * 1e-9 ELSE 1 END AS key FROM ${scores}, largest),
       counted AS (SELECT unit, found, key, count(key) OVER (PARTITION BY key IS NULL ORDER BY key DESC RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) + 1 AS expected FROM keys)
       SELECT count(*), any_value(unit::VARCHAR) FROM counted
       WHERE (found IS NULL) <> (key IS NULL) OR (key IS NOT NULL AND abs(found - expected) > 0.5)`,
    );
    const [[count, example] = []] = rows;
    if (Number(count) > 0)
      differences.push({ kind: "ranks", column: rank, count: Number(count), unit: String(example) });
  }
  return differences;
}
