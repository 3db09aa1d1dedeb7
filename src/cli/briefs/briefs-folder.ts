import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { isTablePath } from "../csv/table-names";
import { Failure, writingFailure } from "../failure";
import { exists } from "../files/exists";
import { workbookExtension } from "../files/input";

/** Where briefs are written: the folder that the user names, or `<name>-briefs` next to the input. */
export function briefsFolder(input: string, out: string | undefined): string {
  if (out !== undefined) return out;
  const path = resolve(input);
  const isFile = workbookExtension(path) !== null || isTablePath(path);
  return join(dirname(path), `${isFile ? basename(path, extname(path)) : basename(path)}-briefs`);
}

/**
 * Makes the folder, and refuses to replace files that are there unless that was asked for: people may have written in them.
 *
 * @throws Failure when the folder cannot be made, or files are there
 */
export async function readyFolder(folder: string, files: readonly string[], replace: boolean): Promise<void> {
  const there = await stat(folder).catch(() => null);
  if (there !== null && !there.isDirectory())
    throw new Failure("out-no-folder", `${folder} is not a folder.`, "Name a folder with --out.");
  const known = there === null || replace ? [] : await existing(folder, files);
  if (known.length > 0)
    throw new Failure(
      "file-exists",
      `${folder} has briefs already: ${known.slice(0, 3).join(", ")}${known.length > 3 ? ` and ${known.length - 3} more` : ""}. Nothing was changed: somebody may have written in them.`,
      "Name another folder with --out, or give --replace.",
    );
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw writingFailure(error, folder);
  });
}

async function existing(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const are = await Promise.all(files.map((file) => exists(join(folder, file))));
  return files.filter((_, k) => are[k]);
}
