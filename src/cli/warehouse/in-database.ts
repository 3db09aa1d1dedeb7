import type { Command } from "commander";
import { scoreTableCommand, type ScoreTableOptions } from "../commands/score-table";
import type { ExitCode, Terminal } from "../terminal";

/** Options of `psci score` that are for a database. */
export interface InDatabase extends ScoreTableOptions {
  readonly engine?: "memory" | "duckdb";
}

/** Options of `psci score` that are for workbooks, with their values where they are not given. */
const ofWorkbooks = ["values", "language", "with", "without", "freeze"];
const ofDatabases = ["memory", "threads", "workbook", "units"];

/** Whether the user gave an option. */
const isGiven = (command: Command, name: string): boolean => command.getOptionValueSource(name) === "cli";

/** `psci score --engine duckdb`; an option that is for workbooks only is refused. */
export async function scoreInDatabase(
  input: string,
  options: ScoreTableOptions,
  command: Command,
  terminal: Terminal,
): Promise<ExitCode> {
  const wrong = ofWorkbooks.find((name) => isGiven(command, name));
  if (wrong !== undefined) command.error(`error: --${wrong} cannot be used with --engine duckdb`);
  return scoreTableCommand(input, options, terminal);
}

/** Options that do nothing without a database are refused. */
export function refuseDatabaseOptions(command: Command): void {
  const wrong = ofDatabases.find((name) => isGiven(command, name));
  if (wrong !== undefined) command.error(`error: --${wrong} can only be used with --engine duckdb`);
}
