import { stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { openParquet } from "../../warehouse/parquet";
import { runRecord } from "../../warehouse/score";
import { Failure } from "../failure";
import { exists } from "../files/exists";
import { isSameFile } from "../files/output-path";

/** Where the scores of a table go. */
export interface ScoresPath {
  readonly kind: "parquet" | "csv" | "duckdb";
  readonly path: string;
  /** The table in a file of DuckDB. */
  readonly table: string;
}

/**
 * The output that the user names, or `<input>-scores.parquet` beside the input.
 * @throws Failure when it is one of the inputs, or among the files of an input that is a folder, or no kind of output
 */
export async function scoresPath(given: string | undefined, inputs: readonly string[]): Promise<ScoresPath> {
  const [input = ""] = inputs;
  const [, file = "", table = "scores"] =
    /^(.+?\.(?:duckdb|db|parquet|csv))(?:#(\w+))?$/i.exec(given ?? defaultPath(input)) ?? [];
  const extension = extname(file).toLowerCase();
  if (file === "")
    throw new Failure(
      "output-kind",
      `${given} is no .parquet or .csv file, nor file.duckdb#table.`,
      "Name the scores so: --out scores.parquet. --workbook writes an .xlsx file of some units beside them.",
    );
  const kind = extension === ".parquet" ? "parquet" : extension === ".csv" ? "csv" : "duckdb";
  const paths = kind === "duckdb" ? [] : [file, parametersPath(file)];
  for (const path of paths) await refuseInput(path, inputs);
  return { kind, path: file, table };
}

function defaultPath(input: string): string {
  const path = resolve(input.replace(/#[^#]*$/, "").replace(/\/?\*.*$/, ""));
  return join(dirname(path), `${basename(path, extname(path))}-scores.parquet`);
}

/** @throws Failure when the workbook of some units would replace an input, or is no .xlsx file */
export async function requireWorkbookPath(path: string, inputs: readonly string[]): Promise<void> {
  await refuseInput(path, inputs);
  if (extname(path).toLowerCase() !== ".xlsx")
    throw new Failure("output-kind", `${path} does not end in .xlsx.`, "Name it so: --workbook top.xlsx");
}

/** The parameters of `scores.parquet` are in `scores.parameters.parquet`. */
export const parametersPath = (path: string): string =>
  join(dirname(path), `${basename(path, extname(path))}.parameters${extname(path)}`);

async function refuseInput(path: string, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    if (await isSameFile(input, path))
      throw new Failure(
        "output-is-input",
        `${path} is the input itself, which is never overwritten.`,
        "Name another file with --out.",
      );
    if (await isAmong(path, input))
      throw new Failure(
        "output-among-inputs",
        `${path} would be one of the files of ${input}, and the next run would read it as data.`,
        "Name a file outside this folder with --out.",
      );
  }
}

async function isAmong(path: string, input: string): Promise<boolean> {
  const folder = input.includes("*")
    ? dirname(input.slice(0, input.indexOf("*")) + "x")
    : (await stat(input).catch(() => null))?.isDirectory()
      ? input
      : null;
  return folder !== null && !relative(resolve(folder), resolve(path)).startsWith("..");
}

/**
 * A file that exists is only replaced where psci wrote it.
 * @param header the first line of a text file of these scores
 * @throws Failure `output-not-scores`
 */
export async function requireOwnScores(path: string, firstLine: string, header: string): Promise<void> {
  if (!(await exists(path))) return;
  const isOwn =
    extname(path).toLowerCase() === ".csv"
      ? firstLine === header
      : await openParquet(path).then(
          ({ metadata }) => runRecord(metadata) !== null,
          () => false,
        );
  if (!isOwn) throw notScores(path);
}

export const notScores = (place: string): Failure =>
  new Failure(
    "output-not-scores",
    `${place} exists, and psci did not write these scores there. It was not changed.`,
    "Name another output with --out, or move that one away.",
  );
