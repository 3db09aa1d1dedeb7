import { join } from "node:path";
import type { Figure } from "./figures";
import { measuredCommand } from "./measured-process";
import type { Scored } from "./scored";
import type { TableFiles } from "./table";

/** `psci score --engine duckdb`, from Parquet to Parquet, with the start of Node. */
export async function byDuckDb({ memory }: Figure, files: TableFiles): Promise<Scored> {
  const inputs = [files.data, "--framework", files.framework, "--method", files.method];
  const how = ["--engine", "duckdb", "--memory", memory, "--threads", "2"];
  const run = await measuredCommand([
    "score",
    ...inputs,
    ...how,
    "--out",
    join(files.folder, "scores.parquet"),
  ]);
  return { milliseconds: run.milliseconds, note: `${run.memory.toFixed(0)} MB` };
}
