import { join } from "node:path";
import { mkdir } from "node:fs/promises";
import { startAssessment, type AssessmentOutcome } from "../../app";
import type { Language } from "../../workbook/language";
import type { TableChoice } from "../../workbook/read";
import { addedRows, csvText, tableRows } from "../csv/write-table";
import { Failure, failureOf } from "../failure";
import { exists } from "../files/exists";
import { openInput } from "../files/input";
import { outputPath } from "../files/output-path";
import { writeWhole } from "../files/write-whole";
import type { ExitCode, Terminal } from "../terminal";
import { assessmentSummary } from "../words/assessment-summary";
import { failureText } from "../words/failure-text";
import { problemLines } from "../words/problem-lines";
import { assessmentRequest } from "./assessment-words";

export interface StartAssessmentOptions extends TableChoice {
  readonly assessment: string;
  readonly out?: string;
  /** A folder for CSV files in place of a workbook. */
  readonly csv?: string;
  /** The language of the new sheets. */
  readonly language?: Language;
}

type Started = AssessmentOutcome & { readonly started: true };

/**
 * `psci start --assessment`: writes the workbook with the tables of an assessment, or CSV files of them. Files that exist are
 * kept.
 */
export async function startAssessmentCommand(
  path: string,
  { assessment, out, csv, language, ...tables }: StartAssessmentOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const request = { ...assessmentRequest(assessment), ...(language && { language }) };
    const { workbook, extension, choice } = await openInput(path, tables);
    const outcome = await startAssessment(workbook, choice, request);
    if (!outcome.started) {
      terminal.error([...problemLines(outcome.problems, maximumProblems), ""].join("\n"));
      return 2;
    }
    if (outcome.made.length === 0 && outcome.additions.length === 0) throw complete(path);
    if (csv !== undefined) return await writeCsv(csv, outcome, language, terminal);
    if (outcome.plan.sheets.length === 0) throw onlyAdditions(path, outcome.ratings);
    const target = await outputPath(path, extension, out, "started");
    if (await exists(target)) throw alreadyThere(target);
    await workbook.draw(outcome.plan);
    await writeWhole(target, await workbook.save());
    terminal.out(assessmentSummary(outcome, [target], language));
    if (outcome.additions.length > 0) terminal.error(`  ${lacking(outcome.ratings)} ${addThem}\n`);
    terminal.error(
      problemLines(outcome.problems, maximumProblems)
        .map((line) => `${line}\n`)
        .join(""),
    );
    return 0;
  } catch (error) {
    terminal.error(failureText(failureOf(error, path)));
    return 2;
  }
}

const maximumProblems = 50;

/** One file for each new table; what a table Ratings lacks is a file of its own, to be pasted below it. */
async function writeCsv(
  folder: string,
  outcome: Started,
  language: Language | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = [
    ...outcome.plan.sheets.map((sheet) => [`${sheet.key.toLowerCase()}.csv`, tableRows(sheet)] as const),
    ...(outcome.additions.length > 0 ? [["ratings-to-add.csv", addedRows(outcome.additions)] as const] : []),
  ].map(([name, rows]) => [join(folder, name), rows] as const);
  for (const [target] of files) if (await exists(target)) throw alreadyThere(target);
  await mkdir(folder, { recursive: true });
  for (const [target, rows] of files) await writeWhole(target, Buffer.from(csvText(rows), "utf8"));
  terminal.out(
    assessmentSummary(
      outcome,
      files.map(([target]) => target),
      language,
    ),
  );
  terminal.error(
    problemLines(outcome.problems, maximumProblems)
      .map((line) => `${line}\n`)
      .join(""),
  );
  return 0;
}

const alreadyThere = (target: string): Failure =>
  new Failure(
    "file-exists",
    `${target} exists already. It was not changed.`,
    "Name another file with --out or another folder with --csv, or move that one away.",
  );

const complete = (path: string): Failure =>
  new Failure(
    "already-set-up",
    `${path} has the tables of an assessment already, and each unit and indicator has raters. Nothing was written.`,
    "Add units to Data or indicators to the Framework first, or name another round.",
  );

const onlyAdditions = (path: string, ratings: number): Failure =>
  new Failure("already-set-up", `${path}: ${lacking(ratings)}`, addThem);

const lacking = (ratings: number): string =>
  `The table Ratings lacks ${ratings} ratings. It is yours, so nothing was written into it.`;

const addThem =
  "Add them in Excel with Assess, Start, or write them with --csv FOLDER and paste them below the table.";
