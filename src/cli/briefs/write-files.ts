import { join } from "node:path";
import type { Progress } from "../../app";
import { type Failure, failureOf } from "../failure";
import { writeWhole } from "../files/write-whole";

/** A file to write; its bytes are made when its turn comes, with what was written before it. */
export interface FileToWrite {
  readonly name: string;
  readonly bytes: (written: readonly string[]) => Promise<Uint8Array>;
}

/** What became of the files. */
export interface WrittenFiles {
  readonly written: readonly string[];
  readonly failed: readonly { readonly name: string; readonly failure: Failure }[];
  /** Whether Ctrl-C ended it: the files that are written are whole. */
  readonly stopped: boolean;
}

/** Writes files one after the other. One that fails does not keep the others from being written. */
export async function writeFiles(
  folder: string,
  files: readonly FileToWrite[],
  progress: Progress,
): Promise<WrittenFiles> {
  const written: string[] = [];
  const failed: WrittenFiles["failed"][number][] = [];
  const interruption = { came: false };
  const interrupt = (): void => void (interruption.came = true);
  process.once("SIGINT", interrupt);
  try {
    for (const { name, bytes } of files) {
      // The signal arrives between two turns of the loop.
      await new Promise((resume) => setImmediate(resume));
      if (interruption.came) break;
      progress(`Writing ${name}`, written.length, files.length);
      try {
        await writeWhole(join(folder, name), await bytes(written));
        written.push(name);
      } catch (error) {
        failed.push({ name, failure: failureOf(error, join(folder, name)) });
      }
    }
  } finally {
    process.off("SIGINT", interrupt);
  }
  return { written, failed, stopped: interruption.came };
}
