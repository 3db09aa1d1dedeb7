import { extname } from "node:path";
import { readWorkbook } from "../../app";
import type { Model } from "../../engine";
import { type DialectName, firstLine, type MethodOfTable, sqlScript } from "../../sql";
import type { Problem } from "../../workbook/problem";
import { describeProblem } from "../../workbook/problems";
import { methodInWords, type TableChoice } from "../../workbook/read";
import { CsvWorkbook } from "../csv/csv-workbook";
import { Failure, failureOf } from "../failure";
import { weightStatistics } from "../files/weight-statistics";
import { openReadable } from "../files/readable-input";
import { withoutData } from "../files/columns-of-framework";
import { startOf } from "../files/start-of";
import { writeWhole } from "../files/write-whole";
import type { ExitCode, Terminal } from "../terminal";
import { exitCodeOf } from "../threads";
import { failureText } from "../words/failure-text";
import { problemLines } from "../words/problem-lines";

export interface SqlCommandOptions extends TableChoice {
  readonly dialect: DialectName;
  readonly table: string;
  readonly unit: string;
  /** A table of parameters of an earlier run. */
  readonly parameters?: string;
  /** A CSV file with the results of the steps `weights`. */
  readonly weights?: string;
  readonly ranges?: number;
  readonly out?: string;
}

/** `psci sql`: prints the method of an index as SQL, or writes it. Scores nothing. */
export async function sqlCommand(
  path: string,
  { dialect, table, unit, parameters, weights, ranges, out, ...choice }: SqlCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const tables = await withoutData(path, choice);
    const input =
      tables === null ? await openReadable(path, choice) : { workbook: new CsvWorkbook(tables), choice: {} };
    const { reading } = await readWorkbook(input.workbook, input.choice);
    const found = reading.read ? reading : (reading.partial ?? null);
    const unread = reading.problems.filter(isOfMethod);
    if (found === null || unread.some(({ severity }) => severity === "error"))
      return refused(path, found === null ? reading.problems : unread, terminal);
    const { model, source } = found;
    if (model.frozen !== undefined || model.panel !== null) throw notInSql(model);
    const statistics = weights === undefined ? null : await weightStatistics(weights, model.method.weights);
    const outcome = sqlScript({
      index: methodOfTable(model),
      ...{ dialect, table, unit, columns: {}, parameters: parameters ?? null },
      words: methodInWords(model.method),
      ...rangesOf(dialect, ranges),
      ...(statistics && { weights: statistics }),
    });
    if (!outcome.ok)
      return refused(
        path,
        outcome.problems.map((problem) => describeProblem(problem, source, model)),
        terminal,
      );
    const warnings = [
      // Goalposts that stand in both tables, and those that change no score.
      ...reading.problems.filter(({ code }) => code.startsWith("goalposts-")),
      ...outcome.script.problems.map((problem) => describeProblem(problem, source, model)),
    ];
    if (warnings.length > 0) terminal.error(`${problemLines(warnings, Infinity).join("\n")}\n`);
    if (out === undefined) terminal.out(outcome.script.text);
    else await writeScript(out, outcome.script.text);
    return 0;
  } catch (error) {
    const failure = failureOf(error, path);
    terminal.error(failureText(failure));
    return exitCodeOf(failure);
  }
}

/** Spark would order all rows on one worker: there they are ordered within ranges, in 64 if nothing else is asked for. */
function rangesOf(dialect: DialectName, ranges: number | undefined): { readonly rankRanges?: number } {
  if (ranges !== undefined) return { rankRanges: ranges };
  return dialect === "spark" || dialect === "databricks" ? { rankRanges: 64 } : {};
}

/** What Data look like says nothing of a script: it is for another table. */
const isOfMethod = ({ code, severity, cell, where }: Problem): boolean =>
  severity === "error" &&
  code !== "units-too-few" &&
  where.unit === undefined &&
  !/^data\b/i.test(cell?.sheet ?? "");

const methodOfTable = ({ indicators, denominators, framework, method }: Model): MethodOfTable => ({
  indicators: indicators.map(({ values: _, ...indicator }) => indicator),
  denominators: denominators.map(({ code }) => code),
  groups: method.group === null ? [] : [method.group],
  framework,
  method,
});

const notInSql = ({ panel }: Model): Failure =>
  panel !== null
    ? new Failure(
        "sql-in-time",
        "The data have the same units at several times, which a script of SQL does not score.",
        "Score one time at a time: keep the parameters of the first one, and name them with --parameters.",
      )
    : new Failure(
        "sql-not-frozen",
        "The index has a frozen scale, which a script of SQL does not read from a workbook.",
        "Take the table Frozen scale out, and name a table of parameters with --parameters.",
      );

function refused(path: string, problems: readonly Problem[], terminal: Terminal): ExitCode {
  terminal.error(
    [`psci: ${path} could not be written as SQL.`, ...problemLines(problems, Infinity), ""].join("\n"),
  );
  return 2;
}

/** An existing file is replaced only if psci sql wrote it. */
async function writeScript(path: string, text: string): Promise<void> {
  if (extname(path).toLowerCase() !== ".sql")
    throw new Failure("output-kind", `${path} does not end with .sql.`, "Name a file such as index.sql.");
  const start = await startOf(path, firstLine.length);
  if (start !== null && start !== firstLine)
    throw new Failure(
      "file-exists",
      `${path} exists, and psci sql did not write it. It was not changed.`,
      "Name another file with --out, or move that one away.",
    );
  await writeWhole(path, new TextEncoder().encode(text));
}
