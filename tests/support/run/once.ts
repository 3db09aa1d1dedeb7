import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as later } from "node:timers/promises";

/**
 * A folder that is filled once in a run of the tests, by the test file that asks first, in whichever process: what takes
 * seconds to make, as a build, and is only read. The others wait for it; where making it fails, they all fail so. Outside
 * jest every call has a folder of its own.
 *
 * `const folder = await once("pane", (folder) => build(folder));`
 */
export async function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const run = process.env["PSCI_TEST_RUN"] ?? (await mkdtemp(join(tmpdir(), "psci-run-")));
  const folder = join(run, name);
  const ended = join(run, `${name}.ended`);
  if (await isFirst(folder)) {
    const failure = await make(folder).then(
      () => "",
      (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    // Under its name it is whole.
    await writeFile(`${ended}.part`, failure);
    await rename(`${ended}.part`, ended);
  }
  while (!existsSync(ended)) await later(100);
  const failure = await readFile(ended, "utf8");
  if (failure !== "") throw new Error(`${name} was not made: ${failure}`);
  return folder;
}

/** One process alone makes a folder: for the others it is there. */
const isFirst = (folder: string): Promise<boolean> =>
  mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return false;
      throw error;
    },
  );
