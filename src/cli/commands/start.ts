import { isStarted, startIndex, type StartOutcome } from "../../app";
import type { TableChoice } from "../../workbook/read";
import { Failure, failureOf } from "../failure";
import { exists } from "../files/exists";
import { openInput } from "../files/input";
import { outputPath } from "../files/output-path";
import { writeWhole } from "../files/write-whole";
import type { ExitCode, Terminal } from "../terminal";
import { failureText } from "../words/failure-text";
import { problemLines } from "../words/problem-lines";
import { readingLines } from "../words/reading-lines";
import { startSummary } from "../words/start-summary";

export interface StartCommandOptions extends TableChoice {
  readonly out?: string;
}

/**
 * `psci start`: writes the workbook with a Framework and a Method that state what was read of its data. A file that
 * exists is kept: somebody may have worked on it.
 */
export async function startCommand(
  path: string,
  { out, ...tables }: StartCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const { workbook, extension, choice, problems: ofInput } = await openInput(path, tables);
    const target = await outputPath(path, extension, out, "started");
    if (await exists(target)) throw alreadyThere(target);
    const planned = await startIndex(workbook, choice);
    const outcome = { ...planned, problems: [...ofInput, ...planned.problems] };
    if (!outcome.started) return printNotStarted(outcome, path, terminal);
    await workbook.draw(outcome.plan);
    if (!(await isStarted(workbook, outcome))) throw notTaken(path);
    await writeWhole(target, await workbook.save());
    terminal.out(startSummary(outcome, target));
    const errors = outcome.problems.filter(({ severity }) => severity === "error");
    terminal.error(
      problemLines(errors, maximumProblems)
        .map((line) => `${line}\n`)
        .join(""),
    );
    return errors.length > 0 ? 1 : 0;
  } catch (error) {
    terminal.error(failureText(failureOf(error, path)));
    return 2;
  }
}

const maximumProblems = 50;

const alreadyThere = (target: string): Failure =>
  new Failure(
    "file-exists",
    `${target} exists already. It was not changed.`,
    "Name another file with --out, or move that one away.",
  );

/** No workbook is better than one that is not read as it states. */
const notTaken = (path: string): Failure =>
  new Failure(
    "start-not-taken",
    `With a Framework beside it, ${path} would be read in another way than without one. Nothing was written.`,
    "psci score scores it as it is. Please report this, with the table if possible.",
  );

function printNotStarted(
  { existing, problems, table }: StartOutcome & { readonly started: false },
  path: string,
  terminal: Terminal,
): ExitCode {
  if (existing !== null)
    throw new Failure(
      "already-set-up",
      `${path} has a Framework (${existing.framework}) and a Method (${existing.method}) already. Nothing was written.`,
      "Change them there, or name the table of the data with --data; psci read shows how it is read.",
    );
  terminal.error(
    [
      `psci: ${path} could not be read as an index, so there is nothing to set up.`,
      ...problemLines(problems, maximumProblems),
      ...(table === null ? [] : readingLines(table)),
      "",
    ].join("\n"),
  );
  return 2;
}
