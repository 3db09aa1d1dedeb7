import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { endProcess } from "../end-process";
import { writingFailure } from "../failure";
import { refuseDanglingLink } from "./dangling-link";
import { exists } from "./exists";

/** Files that are written whole or not at all, and a folder for what does not fit into memory meanwhile. */
export interface Beside {
  /** A temporary path for each target, in its order. */
  readonly temporaries: readonly string[];
  /** A folder beside the first target, which does not exist yet. */
  readonly spill: string;
}

/**
 * Lets `write` fill temporary files beside their targets, and renames those that it filled when it is done. Nothing stays of a run that
 * fails or is interrupted, and a file that was there before stays as it was.
 * @throws Failure when a file cannot be written
 */
export async function writeBeside<T>(
  targets: readonly string[],
  write: (beside: Beside) => Promise<T>,
): Promise<T> {
  for (const target of targets) await refuseDanglingLink(target);
  // Renaming onto a link would replace the link with the file.
  const real = await Promise.all(targets.map((target) => realpath(target).catch(() => target)));
  const mark = `${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  const temporaries = real.map((target) => join(dirname(target), `.${basename(target)}.${mark}`));
  const [first = ""] = temporaries;
  const spill = `${first}.spill`;
  const clean = (): void => {
    for (const path of [...temporaries, spill]) rmSync(path, { force: true, recursive: true });
  };
  const interrupted = (signal: NodeJS.Signals): void => {
    clean();
    endProcess(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    for (const target of real) await mkdir(dirname(target), { recursive: true });
    const written = await write({ temporaries, spill });
    for (const [k, target] of real.entries()) {
      const temporary = temporaries[k] ?? "";
      if (await exists(temporary)) await keep(temporary, target);
    }
    return written;
  } catch (error) {
    throw writingFailure(error, targets[0] ?? "");
  } finally {
    for (const path of [...temporaries, spill]) await rm(path, { force: true, recursive: true });
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
  }
}

async function keep(temporary: string, target: string): Promise<void> {
  const file = await open(temporary, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, target);
}
