import {
  readWorkbook,
  resultsJson,
  scoreIndex,
  scoreWorkbook,
  announceScoring,
  type Progress,
  type ReportMode,
} from "../../app";
import type { Results } from "../../engine";
import type { Language } from "../../workbook/language";
import type { Problem } from "../../workbook/problem";
import type { TableChoice, TableReading } from "../../workbook/read";
import type { Source } from "../../workbook/source";
import type { IndexTest } from "../../workbook/tests";
import { failureOf, type Failure } from "../failure";
import { openInput, type Input } from "../files/input";
import { requireNewFile, writeFrozen } from "../files/frozen-file";
import type { InputTables } from "../files/table-files";
import { openReadable, type ReadableInput } from "../files/readable-input";
import { outputPath } from "../files/output-path";
import { writeWhole } from "../files/write-whole";
import { inSilence, progressOn } from "../progress";
import { surroundings } from "../surroundings";
import type { ExitCode, Terminal } from "../terminal";
import { exitCodeOf, workersFor } from "../threads";
import { version } from "../version";
import { failureText } from "../words/failure-text";
import { jsonPieces } from "../words/json-pieces";
import { problemLines } from "../words/problem-lines";
import { readingLines } from "../words/reading-lines";
import { scoreSummary } from "../words/score-summary";

/** Sheets that a report may have or not. */
export type SheetPart = "tests" | "decisions" | "frozen-scale";

export interface ScoreCommandOptions extends TableChoice {
  readonly out?: string;
  readonly json?: boolean;
  readonly values?: boolean;
  readonly language?: Language;
  /** Sheets that the report has, and has not, whatever the Method says. */
  readonly with?: readonly SheetPart[];
  readonly without?: readonly SheetPart[];
  /** A file that the scale of this run is written to. */
  readonly freeze?: string;
  /** The file of a scale that is used. */
  readonly frozen?: string;
  readonly quiet?: boolean;
}

/** The outcome of a run; `results` is null when nothing could be scored, `report` when nothing was written. */
interface Outcome {
  readonly results: Results | null;
  /** Where the model was read; null when nothing could be scored. */
  readonly source: Source | null;
  /** How the table was read; null when no table was found. */
  readonly table: TableReading | null;
  readonly problems: readonly Problem[];
  readonly report: { readonly path: string; readonly mode: ReportMode } | null;
  /** Tests of the indexes, where the report has them. */
  readonly tests: readonly IndexTest[];
}

/** `psci score`: scores a workbook or a folder of CSV files. Every failure ends with a message and exit code 2. */
export async function scoreCommand(
  path: string,
  options: ScoreCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const progress = options.quiet ? inSilence : progressOn(terminal);
    if (options.freeze !== undefined) await requireNewFile(options.freeze);
    const isWritten = options.out !== undefined || !options.json;
    const outcome = isWritten
      ? await scoreInto(path, await openInput(path, tableChoice(options)), options, progress)
      : await scoreOnly(await openReadable(path, tableChoice(options)), progress);
    return await print(await withFrozen(outcome, options.freeze), path, options, terminal);
  } catch (error) {
    const failure = failureOf(error, path);
    printFailure(failure, options, terminal);
    return exitCodeOf(failure);
  }
}

/** The outcome after its scale was written, where that was asked for. */
async function withFrozen(outcome: Outcome, freeze: string | undefined): Promise<Outcome> {
  const { results, source, problems } = outcome;
  if (freeze === undefined || results === null || source === null) return outcome;
  return { ...outcome, problems: [...problems, ...(await writeFrozen(freeze, results, source))] };
}

async function scoreOnly(
  { workbook, problems: ofInput, choice }: ReadableInput,
  progress: Progress,
): Promise<Outcome> {
  progress("Reading the workbook", 0, 1);
  const { reading } = await readWorkbook(workbook, choice);
  announceScoring(reading, progress, 0, 1);
  const index = scoreIndex(reading);
  const problems = [...ofInput, ...index.problems];
  return {
    results: index.scored ? index.results : null,
    source: index.scored ? index.source : null,
    table: index.table,
    problems,
    report: null,
    tests: [],
  };
}

async function scoreInto(
  input: string,
  { workbook, extension, problems: ofInput, choice }: Input,
  options: ScoreCommandOptions,
  progress: Progress,
): Promise<Outcome> {
  const path = await outputPath(input, extension, options.out);
  const mode = options.values ? "values" : "live";
  const { language } = options;
  const asked = (part: SheetPart): boolean | undefined =>
    options.with?.includes(part) ? true : options.without?.includes(part) ? false : undefined;
  const running = { workersFor: workersFor(undefined) };
  const parts = {
    tests: asked("tests"),
    decisions: asked("decisions"),
    frozenScale: asked("frozen-scale"),
  };
  const planning = { mode, language, surroundings, version, ...parts, running } as const;
  const outcome = await scoreWorkbook(workbook, { choice, progress, ...planning });
  const { table } = outcome;
  const problems = [...ofInput, ...outcome.problems];
  if (!outcome.scored) return { results: null, source: null, table, problems, report: null, tests: [] };
  progress(`Writing ${path}`, 0, 1);
  await writeWhole(path, await workbook.save());
  const { results, source, tests, mode: written } = outcome;
  return { results, source, table, problems, report: { path, mode: written }, tests };
}

const tableChoice = ({ data, framework, method, goalposts, frozen }: ScoreCommandOptions): InputTables => ({
  goalposts,
  data,
  framework,
  method,
  frozen,
});

const maximumProblems = 50;

async function print(
  { results, table, problems, report, tests }: Outcome,
  path: string,
  options: ScoreCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.json) {
    for (const piece of jsonPieces(resultsJson(results, problems, table))) {
      terminal.out(piece);
      await terminal.taken?.();
    }
    terminal.out("\n");
  }
  if (results === null) {
    terminal.error(
      [
        `psci: ${path} could not be scored.`,
        ...problemLines(problems, maximumProblems),
        ...(table === null ? [] : readingLines(table)),
        "",
      ].join("\n"),
    );
    return 2;
  }
  if (report !== null && !options.json && !options.quiet)
    terminal.out(scoreSummary({ results, table, problems, report, tests }));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function printFailure(failure: Failure, options: ScoreCommandOptions, terminal: Terminal): void {
  const { code, message, remedy } = failure;
  if (options.json) {
    const problem: Problem = { code, severity: "error", cell: null, message, remedy, where: {} };
    terminal.out(`${JSON.stringify(resultsJson(null, [problem]))}\n`);
  }
  terminal.error(failureText(failure));
}
