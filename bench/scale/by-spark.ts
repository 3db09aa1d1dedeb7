import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { sqlScript } from "../../src/sql";
import type { Figure } from "./figures";
import type { Scored } from "./scored";
import { emptyIndex, type TableFiles } from "./table";

const runner = join(__dirname, "../../tests/support/spark/run.py");

/** The script of `psci sql --dialect spark` on two workers, from Parquet to Parquet, without the start of Spark. */
export async function bySpark({ size, method }: Figure, { folder, data }: TableFiles): Promise<Scored> {
  const outcome = sqlScript({
    index: { ...emptyIndex(size.indicators, method.choices), denominators: [], groups: [] },
    dialect: "spark",
    table: "figures",
    unit: "Unit",
    columns: {},
    parameters: null,
    rankRanges: 16,
  });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(", "));
  const { steps, parametersTable } = outcome.script;
  const query = steps.at(-1)?.query;
  const before = steps
    .slice(0, -1)
    .map((step) => ({ table: step.table ?? parametersTable, query: step.query }));
  const request = join(folder, "request.json");
  const result = join(folder, "result.json");
  writeFileSync(
    request,
    JSON.stringify({
      ...{ memory: 2048, partitions: 32, together: 1 },
      tables: [{ name: "figures", parquet: data }],
      jobs: [{ steps: before, query, out: join(folder, "scores") }],
    }),
  );
  await promisify(execFile)("python3", [runner, request, result], { maxBuffer: 100_000_000 });
  // As the runner writes it.
  const { jobs } = JSON.parse(readFileSync(result, "utf8")) as {
    readonly jobs: readonly { readonly seconds: number; readonly error?: string }[];
  };
  const [job] = jobs;
  if (!job || job.error !== undefined) throw new Error(job?.error ?? "Spark gave no result.");
  return { milliseconds: job.seconds * 1000, note: "2 workers of 2 GB, without the start of Spark" };
}
