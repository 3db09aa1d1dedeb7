import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { byDuckDb } from "./scale/by-duckdb";
import { byEngine } from "./scale/by-engine";
import { bySpark } from "./scale/by-spark";
import { type Figure, figures } from "./scale/figures";
import type { Scored } from "./scale/scored";
import { type TableFiles, writeTable } from "./scale/table";
import type { Bench, Measure } from "./support/bench";

const scorers = { engine: byEngine, DuckDB: byDuckDb, Spark: bySpark };

/**
 * Tables of tens of thousands to ten million units, by the engine, by DuckDB and by a Spark with two workers. Tables of
 * more rows than `rows` are left out.
 */
export const scale: Bench = async ({ rows, print }) => {
  // The command as it is installed, not as it is developed: it starts ten times faster.
  await promisify(execFile)("npm", ["run", "-s", "build:cli"], { cwd: join(__dirname, "..") });
  for (const figure of figures.filter(({ size }) => size.rows <= rows)) {
    const folder = mkdtempSync(join(tmpdir(), "psci-scale-"));
    try {
      print(await measured(figure, await writeTable(folder, figure.size, figure.method.settings)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return [];
};

async function measured(figure: Figure, files: TableFiles): Promise<Measure> {
  const { what, by, size, toReach } = figure;
  const { milliseconds, note } = await scorers[by](figure, files).catch(failed);
  const reach = toReach === "" ? "" : `to reach: ${toReach}`;
  return {
    what: `${by}: ${what}`,
    size: `${size.rows} x ${size.indicators}`,
    milliseconds,
    passes: null,
    note: [note, reach].filter((part) => part !== "").join("; "),
  };
}

/** The other figures are measured all the same. */
const failed = (error: unknown): Scored => ({
  milliseconds: NaN,
  note: (error instanceof Error ? error.message : String(error)).slice(0, 200),
});
