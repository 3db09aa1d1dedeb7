import { problemJson, ratingReading, type RatingReading, readingJson, readWorkbook } from "../../app";
import type { Problem } from "../../workbook/problem";
import type { TableChoice, TableReading } from "../../workbook/read";
import { failureOf } from "../failure";
import { openReadable } from "../files/readable-input";
import type { ExitCode, Terminal } from "../terminal";
import { failureText } from "../words/failure-text";
import { problemCounts, problemLines } from "../words/problem-lines";
import { ratingLines } from "../words/rating-lines";
import { readingTable } from "../words/reading-table";

export interface ReadCommandOptions extends TableChoice {
  readonly json?: boolean;
}

/** `psci read`: prints in full how the table of an input is read. Scores nothing and writes nothing. */
export async function readCommand(
  path: string,
  { json, ...tables }: ReadCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const input = await openReadable(path, tables);
    const { reading } = await readWorkbook(input.workbook, input.choice);
    const { table } = reading;
    const problems = [...input.problems, ...reading.problems];
    const { source } = reading.read ? reading : (reading.partial ?? {});
    const ratings = ratingReading(source?.assessment);
    if (json) terminal.out(jsonText(table, ratings, problems));
    else terminal.out(text(table, ratings, problems));
    if (reading.read) return problems.some(({ severity }) => severity === "error") ? 1 : 0;
    terminal.error(`psci: ${path} could not be read as an index.\n`);
    return 2;
  } catch (error) {
    const failure = failureOf(error, path);
    const { code, message, remedy } = failure;
    if (json)
      terminal.out(
        jsonText(null, null, [{ code, severity: "error", cell: null, message, remedy, where: {} }]),
      );
    terminal.error(failureText(failure));
    return 2;
  }
}

const jsonText = (
  table: TableReading | null,
  ratings: RatingReading | null,
  problems: readonly Problem[],
): string => {
  const reading = table && { ...readingJson(table), ...(ratings && { ratings }) };
  return `${JSON.stringify({ reading, problems: problems.map(problemJson) })}\n`;
};

const text = (
  table: TableReading | null,
  ratings: RatingReading | null,
  problems: readonly Problem[],
): string =>
  [
    ...(table === null ? ["No table of data was found."] : readingTable(table)),
    ...ratingLines(ratings),
    "",
    `Problems: ${problemCounts(problems)}`,
    ...problemLines(problems, Infinity),
    "",
  ].join("\n");
