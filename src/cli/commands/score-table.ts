import { open } from "node:fs/promises";
import type { Progress } from "../../app";
import type { EngineProblem } from "../../engine";
import { type Database, openDatabase } from "../../warehouse";
import {
  attachTarget,
  blocks,
  checkTable,
  parametersDigest,
  prepareScores,
  type RunRecord,
  scoresSql,
  scriptOf,
  type TableIndex,
  topScores,
  writeScores,
  writeScoreTables,
} from "../../warehouse/score";
import type { Script } from "../../sql";
import type { OpenTable } from "../../warehouse/table";
import type { Problem } from "../../workbook/problem";
import { describeProblem } from "../../workbook/problems";
import { failureOf } from "../failure";
import { writeBeside } from "../files/write-beside";
import { writeWhole } from "../files/write-whole";
import { inSilence, progressOn } from "../progress";
import type { ExitCode, Terminal } from "../terminal";
import { exitCodeOf } from "../threads";
import { version } from "../version";
import { frozenTable } from "../warehouse/frozen-table";
import { indexTables, type IndexTables } from "../warehouse/index-tables";
import { type ReadTableIndex, readTableIndex } from "../warehouse/read-table-index";
import {
  notScores,
  parametersPath,
  requireOwnScores,
  scoresPath,
  requireWorkbookPath,
  type ScoresPath,
} from "../warehouse/scores-path";
import type { TableOptions } from "../warehouse/table-options";
import { unitsWorkbook } from "../warehouse/units-workbook";
import { notScoredText, type TableRun, tableRunJson, tableRunText } from "../words/table-run";
import { failureText } from "../words/failure-text";

export interface ScoreTableOptions extends TableOptions {
  readonly out?: string;
  /** An .xlsx file of some units beside the scores, and which. */
  readonly workbook?: string;
  readonly units?: string;
}

/** `psci score --engine duckdb`: scores a table in a database, and writes the scores as a table. */
export async function scoreTableCommand(
  input: string,
  options: ScoreTableOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const progress = options.quiet ? inSilence : progressOn(terminal);
    const tables = await indexTables(input, options);
    const out = await scoresPath(options.out, tables.inputs);
    const { workbook } = options;
    if (workbook !== undefined) await requireWorkbookPath(workbook, tables.inputs);
    const targets = out.kind === "duckdb" ? [] : [out.path, parametersPath(out.path)];
    const run = await writeBeside(
      targets.length > 0 ? targets : [out.path],
      async ({ temporaries, spill }) => {
        const database = await openDatabase({ memory: options.memory, threads: options.threads, spill });
        try {
          return await scored(database, tables, { ...options, out, temporaries, progress });
        } finally {
          database.close();
        }
      },
    );
    return print(run, input, options, terminal);
  } catch (error) {
    const failure = failureOf(error, input);
    terminal.error(failureText(failure));
    return exitCodeOf(failure);
  }
}

interface Running {
  readonly out: ScoresPath;
  readonly temporaries: readonly string[];
  readonly frozen?: string;
  readonly workbook?: string;
  readonly units?: string;
  readonly progress: Progress;
}

async function scored(database: Database, tables: IndexTables, running: Running): Promise<TableRun> {
  const { progress, out } = running;
  progress("Reading the framework and the columns of the table", 0, 1);
  const reading = await readTableIndex(database, tables);
  if (!reading.read) return { scored: false, problems: reading.problems };
  progress(`Checking ${reading.table.rowCount.toLocaleString("en")} rows`, 0, 1);
  const checked = await checkTable(database, reading.table, reading.index);
  const problems = [...reading.problems, ...checked];
  const { rowCount } = reading.table;
  if (rowCount < 3 && running.frozen === undefined)
    return { scored: false, problems: [...problems, ...inWords([tooFew(rowCount)], reading)] };
  if (checked.some(blocks)) return { scored: false, problems };
  const own = scriptOf(reading.table, reading.index, null);
  const outcome =
    running.frozen === undefined || !own.ok
      ? own
      : scriptOf(reading.table, reading.index, await frozenTable(database, running.frozen, own.script.hash));
  if (!outcome.ok) return { scored: false, problems: [...problems, ...inWords(outcome.problems, reading)] };
  const { script } = outcome;
  const header = script.columns.map(({ column }) => column).join(",");
  if (out.kind !== "duckdb") await requireOwnScores(out.path, await firstLine(out.path), header);
  else if (!(await attachTarget(database, out.path, out.table))) throw notScores(`${out.path}#${out.table}`);
  const step = (what: string) => shownShare(what, progress);
  const prepared = await prepareScores(database, reading.table, script, reading.index, step("Parameters"));
  const record = await recordOf(database, reading, script);
  const done = step("Scores");
  const [scores = "", parameters = ""] = running.temporaries;
  const rows =
    out.kind === "duckdb"
      ? await writeScoreTables(database, prepared, out.table, record, done)
      : await writeScores(database, prepared, { kind: out.kind, scores, parameters }, record, done);
  const place = { ...out, path: out.kind === "duckdb" ? out.path : scores };
  const ofUnits = await writtenUnits(database, reading, { running, script, tables, place });
  return {
    scored: true,
    rows,
    record,
    indicators: reading.model.indicators.length,
    place: out.kind === "duckdb" ? `${out.path}#${out.table}` : out.path,
    parameters: out.kind === "duckdb" ? `${out.path}#${out.table}_parameters` : parametersPath(out.path),
    workbook: running.workbook ?? null,
    tops: await topScores(database, script, reading.model, place),
    problems: [...problems, ...prepared.problems, ...inWords(prepared.script.problems, reading), ...ofUnits],
  };
}

interface UnitsRun {
  readonly running: Running;
  readonly script: Script;
  readonly tables: IndexTables;
  readonly place: ScoresPath;
}

/** Writes the workbook of some units, where one is asked for. */
async function writtenUnits(
  database: Database,
  reading: ReadTableIndex,
  { running, script, tables, place }: UnitsRun,
): Promise<readonly Problem[]> {
  const { workbook: path, units: words = "top 20", progress } = running;
  if (path === undefined) return [];
  const wanted = { words, script, scores: scoresSql(place), tables: tables.tables, progress };
  const { bytes, problems } = await unitsWorkbook(database, reading, wanted);
  await writeWhole(path, bytes);
  return problems.filter(({ severity }) => severity === "error");
}

/** Reports a step, and its share where that has grown: of some statements the share is not known until they end. */
function shownShare(what: string, progress: Progress): (share: number) => void {
  let shown = -1;
  return (share) => {
    const percent = Math.floor(100 * share);
    if (percent <= shown) return;
    shown = percent;
    progress(percent > 0 ? `${what}: ${percent} %` : what, 0, 1, percent === 0);
  };
}

const tooFew = (count: number): EngineProblem => ({
  code: "units-too-few",
  severity: "error",
  where: {},
  details: { found: String(count) },
});

const inWords = (problems: readonly EngineProblem[], { source, model }: ReadTableIndex): readonly Problem[] =>
  problems.map((problem) => describeProblem(problem, source, model));

async function recordOf(
  database: Database,
  { table }: { readonly table: OpenTable; readonly index: TableIndex },
  { hash, parametersTable }: { readonly hash: string; readonly parametersTable: string },
): Promise<RunRecord> {
  return {
    psci: version,
    psci_hash: hash,
    psci_parameters: await parametersDigest(database, parametersTable),
    psci_source: table.name,
    psci_rows: String(table.rowCount),
  };
}

/** The first line of a text file; empty where there is none. */
async function firstLine(path: string): Promise<string> {
  const file = await open(path).catch(() => null);
  if (file === null) return "";
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1 << 20), 0, 1 << 20, 0);
    return buffer.toString("utf8", 0, bytesRead).split(/\r?\n/, 1)[0] ?? "";
  } finally {
    await file.close();
  }
}

function print(run: TableRun, input: string, options: ScoreTableOptions, terminal: Terminal): ExitCode {
  if (options.json) terminal.out(tableRunJson(run));
  if (!run.scored) {
    terminal.error(notScoredText(run, input));
    return 2;
  }
  if (!options.json && !options.quiet) terminal.out(tableRunText(run));
  return run.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
