import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { ExitCode } from "../../src/cli/terminal";

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

/** A folder of its own for each test, removed after it. */
export function temporaryFolder(): { readonly path: string; readonly file: (name: string) => string } {
  const folder = { path: "", file: (name: string) => join(folder.path, name) };
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), "psci-command-"));
  });
  afterEach(() => rm(folder.path, { recursive: true, force: true }));
  return folder;
}
