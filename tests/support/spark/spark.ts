import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { onPath } from "../on-path";
import type { PlanNode } from "./plan";

/** A real Spark with two workers, as the third database that runs our scripts. */

const run = promisify(execFile);

/** A value of a result; NaN and infinities are these words. */
export type SparkValue = string | number | boolean | null;

export interface SparkTable {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: "double" | "string" | "bigint"])[];
  readonly rows: readonly (readonly SparkValue[])[];
}

export interface SparkJob {
  /** Queries that each become a Parquet table under a name, in order. */
  readonly steps?: readonly { readonly table: string; readonly query: string }[];
  readonly query: string;
  /** Whether the physical plans are asked for. */
  readonly plan?: boolean;
}

export type SparkOutcome =
  | {
      readonly columns: readonly string[];
      readonly rows: readonly (readonly SparkValue[])[];
      readonly seconds: number;
      /** By the name of the step; that of the query is "query". */
      readonly plans?: Readonly<Record<string, PlanNode>>;
    }
  | { readonly error: string; readonly seconds: number };

export interface SparkOutcomes {
  readonly jobs: readonly SparkOutcome[];
  /** Processes that held the rows. */
  readonly workers: number;
}

const python = "python3";

/** Spark takes the Java of JAVA_HOME, else that of the path. */
const sparkAvailable = (): boolean =>
  (process.env.JAVA_HOME !== undefined || onPath("java")) &&
  onPath(python) &&
  spawnSync(python, ["-c", "import importlib.util as u; raise SystemExit(u.find_spec('pyspark') is None)"])
    .status === 0;

/**
 * The outcome of each job, in order, from one session over these tables (each is written as Parquet in four files
 * first). Starting takes about 15 seconds. Throws where Spark is absent or does not start.
 */
export async function onSpark(
  tables: readonly SparkTable[],
  jobs: readonly SparkJob[],
): Promise<SparkOutcomes> {
  if (!sparkAvailable()) throw new Error(missing);
  const folder = await mkdtemp(join(tmpdir(), "psci-spark-request-"));
  try {
    const written = tables.map(async ({ name, columns, rows }, k) => {
      const lines = join(folder, `table${k}.json`);
      await writeFile(lines, rows.map((row) => lineOf(columns, row)).join("\n"));
      return { name, columns, lines };
    });
    const request = join(folder, "request.json");
    const result = join(folder, "result.json");
    await writeFile(
      request,
      JSON.stringify({ memory: 1024, partitions: 2, small: true, tables: await Promise.all(written), jobs }),
    );
    await run(python, [join(__dirname, "run.py"), request, result], { maxBuffer: 100_000_000 });
    // As the runner beside this file writes it.
    return JSON.parse(await readFile(result, "utf8")) as SparkOutcomes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const lineOf = (columns: SparkTable["columns"], row: readonly SparkValue[]): string =>
  JSON.stringify(Object.fromEntries(columns.map(([name], k) => [name, row[k] ?? null])));

const missing =
  "Spark is not installed: apt-get install default-jre-headless python3-pip (Java 17 or later), and python3 -m pip install -r tests/support/spark/requirements.txt";

/** `describe` where Spark is; left out, with one line that says so, where it is not. In CI it runs, and fails without. */
export const describeWithSpark: jest.Describe =
  process.env.CI === "true" || sparkAvailable() ? describe : skipped();

function skipped(): jest.Describe {
  process.stderr.write(`Leaving out the tests on Spark. ${missing}\n`);
  return describe.skip;
}
