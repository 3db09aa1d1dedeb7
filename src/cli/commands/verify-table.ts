import { randomBytes, randomInt } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../warehouse";
import { openParquet } from "../../warehouse/parquet";
import { checkTable, blocks, type RunRecord, runRecord, scriptOf } from "../../warehouse/score";
import { openTable, tableAddress } from "../../warehouse/table";
import { verifyScores } from "../../warehouse/verify";
import { describeProblem } from "../../workbook/problems";
import { Failure, failureOf } from "../failure";
import { exists } from "../files/exists";
import { inSilence, progressOn } from "../progress";
import type { ExitCode, Terminal } from "../terminal";
import { exitCodeOf } from "../threads";
import { frozenTable } from "../warehouse/frozen-table";
import { indexTables } from "../warehouse/index-tables";
import { readTableIndex } from "../warehouse/read-table-index";
import { parametersPath } from "../warehouse/scores-path";
import type { TableOptions } from "../warehouse/table-options";
import { failureText } from "../words/failure-text";
import { notScoredText } from "../words/table-run";
import { tableVerificationText } from "../words/table-verification";

export interface VerifyTableOptions extends TableOptions {
  /** The table that was scored. */
  readonly against: string;
  /** Number of units that are drawn, beside the first, the last and some with missing values. */
  readonly sample?: number;
  readonly seed?: number;
}

/** `psci verify SCORES --against TABLE`: computes units of a table of scores again, from the raw table. */
export async function verifyTableCommand(
  path: string,
  options: VerifyTableOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const spill = join(tmpdir(), `psci-verify-${process.pid}`);
  // Another sample each time, unless a seed is given: whoever changed a file cannot know which units are drawn.
  const seed = options.seed ?? randomInt(1, 1_000_000_000);
  try {
    const progress = options.quiet ? inSilence : progressOn(terminal);
    const record = await recordAt(path);
    const tables = await indexTables(options.against, options);
    const database = await openDatabase({ memory: options.memory, threads: options.threads, spill });
    try {
      const reading = await readTableIndex(database, tables);
      const problems = reading.read
        ? (await checkTable(database, reading.table, reading.index)).filter(blocks)
        : reading.problems;
      if (!reading.read || problems.length > 0) {
        terminal.error(notScoredText({ scored: false, problems }, options.against));
        return 2;
      }
      const { table, index, model, source } = reading;
      const own = scriptOf(table, index, null);
      const frozen =
        options.frozen === undefined || !own.ok
          ? null
          : await frozenTable(database, options.frozen, own.script.hash);
      const outcome = frozen === null ? own : scriptOf(table, index, frozen);
      if (!outcome.ok) {
        const found = outcome.problems.map((problem) => describeProblem(problem, source, model));
        terminal.error(notScoredText({ scored: false, problems: found }, options.against));
        return 2;
      }
      const parameters = parametersPath(path);
      const hasParameters = await exists(parameters);
      const given = {
        scores: (await openTable(database, tableAddress(path, false))).sql,
        parameters: hasParameters ? (await openTable(database, tableAddress(parameters, false))).sql : null,
        ...{ frozen, record, script: outcome.script, model },
        wanted: { count: options.sample ?? 1000, seed },
        word: randomBytes(16).toString("hex"),
      };
      const verified = await verifyScores(database, table, index, given, (what) =>
        progress(what, 0, 1, true),
      );
      const isProved =
        verified.differences.length === 0 && verified.problems.length === 0 && verified.takesAll === null;
      const said = verified.problems.map((problem) => describeProblem(problem, source, model));
      if (!isProved || !options.quiet)
        terminal.out(tableVerificationText(verified, said, { path, hasParameters, record, seed }));
      return isProved ? 0 : 1;
    } finally {
      database.close();
    }
  } catch (error) {
    const failure = failureOf(error, path);
    terminal.error(failureText(failure));
    return exitCodeOf(failure);
  } finally {
    await rm(spill, { recursive: true, force: true });
  }
}

/** What a file of scores says of its run. */
async function recordAt(path: string): Promise<RunRecord> {
  const record = path.toLowerCase().endsWith(".parquet")
    ? runRecord((await openParquet(path)).metadata)
    : null;
  if (record === null)
    throw new Failure(
      "scores-unknown",
      `${path} is no file of scores that psci wrote: it has no hash of a method.`,
      "Name the .parquet file that psci score --engine duckdb wrote. Scores in CSV have no place for the hash.",
    );
  return record;
}
