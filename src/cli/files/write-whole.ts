import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { endProcess } from "../end-process";
import { writingFailure } from "../failure";
import { refuseDanglingLink } from "./dangling-link";

/**
 * Writes a file completely or not at all: into a temporary file in the same folder, which is then renamed. Makes the
 * folder if necessary. The temporary file is removed when writing fails or is interrupted.
 * @throws Failure when the file cannot be written
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await refuseDanglingLink(path);
  // Renaming onto a link would replace the link with the file.
  const target = await realpath(path).catch(() => path);
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`,
  );
  // A process that listens to a signal no longer ends on it: it ends here, with the usual status.
  const interrupted = (signal: NodeJS.Signals): void => {
    rmSync(temporary, { force: true });
    endProcess(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    await mkdir(dirname(target), { recursive: true });
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writingFailure(error, path);
  } finally {
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
  }
}
