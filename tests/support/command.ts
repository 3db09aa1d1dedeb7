import { run } from "../../src/cli/run";
import type { ExitCode } from "../../src/cli/terminal";

export { temporaryFolder } from "./temporary-folder";

/** What a run of the command leaves. */
export interface CommandRun {
  readonly code: ExitCode;
  readonly out: string;
  readonly error: string;
}

/** Runs the command in this process. */
export async function command(...args: readonly string[]): Promise<CommandRun> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await run(args, { out: (text) => out.push(text), error: (text) => error.push(text) });
  return { code, out: out.join(""), error: error.join("") };
}
