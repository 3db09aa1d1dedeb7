import { readFile } from "node:fs/promises";
import { isProved, verifyWorkbook } from "../../app";
import { XlsxWorkbook } from "../../file";
import type { TableChoice } from "../../workbook/read";
import { isTablePath } from "../csv/table-names";
import { Failure, failureOf } from "../failure";
import { inSilence, progressOn } from "../progress";
import { surroundings } from "../surroundings";
import type { ExitCode, Terminal } from "../terminal";
import { exitCodeOf, workersFor } from "../threads";
import { failureText } from "../words/failure-text";
import { problemLines } from "../words/problem-lines";
import { verifyJson } from "../words/verify-json";
import { verifySummary } from "../words/verify-summary";

export interface VerifyCommandOptions extends TableChoice {
  readonly quiet?: boolean;
  /** Whether differences that follow from others are listed too. */
  readonly all?: boolean;
  readonly json?: boolean;
  /** The SHA-256 that the inputs must have. */
  readonly sha256?: string;
}

const maximumProblems = 50;

/** `psci verify`: checks a scored workbook, and lists what differs. Exit code 1 when anything differs. */
export async function verifyCommand(
  path: string,
  { quiet, all, json, sha256, ...choice }: VerifyCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const progress = quiet ? inSilence : progressOn(terminal);
    if (isTablePath(path))
      throw new Failure(
        "file-kind",
        `${path} is not a scored workbook.`,
        `Score it, then verify the workbook that it writes: psci score ${path}`,
      );
    if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256))
      throw new Failure(
        "bad-arguments",
        `${sha256} is not a SHA-256.`,
        "Give its 64 hexadecimal digits, as the audit sheet has them.",
      );
    const workbook = await XlsxWorkbook.open(await readFile(path));
    const verification = await verifyWorkbook(workbook, {
      ...{ choice, surroundings, progress, pin: sha256 },
      running: { workersFor: workersFor(undefined) },
    });
    if (verification.compared) {
      const proved = isProved(verification);
      if (json) terminal.out(verifyJson(verification));
      else if (!proved || !quiet) terminal.out(verifySummary(verification, path, { all: all === true }));
      return proved ? 0 : 1;
    }
    const reason =
      verification.reason === "never-scored"
        ? `psci: ${path} was never scored: it has no report to verify. Score it first: psci score ${path}`
        : `psci: ${path} cannot be verified: its data can no longer be scored.`;
    terminal.error([reason, ...problemLines(verification.problems, maximumProblems), ""].join("\n"));
    return 2;
  } catch (error) {
    const failure = failureOf(error, path);
    terminal.error(failureText(failure));
    return exitCodeOf(failure);
  }
}
