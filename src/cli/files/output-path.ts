import { stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { isTablePath } from "../csv/table-names";
import { Failure } from "../failure";
import { refuseDanglingLink } from "./dangling-link";
import { workbookExtension, type WorkbookExtension } from "./input";

/** What was done to the workbook; part of the name of the output. */
export type Done = "scored" | "started";

/**
 * Path of the output: the one that the user gives, or `<name>-scored.xlsx` next to the input.
 * @throws Failure when that is the input itself, by whatever path, has the wrong extension, or is a link to nothing
 */
export async function outputPath(
  input: string,
  extension: WorkbookExtension,
  given: string | undefined,
  done: Done = "scored",
): Promise<string> {
  const path = given ?? defaultPath(input, extension, done);
  await refuseDanglingLink(path);
  if (given === undefined) return path;
  if (await isSameFile(input, given))
    throw new Failure(
      "output-is-input",
      `${given} is the input itself, which is never overwritten.`,
      "Name another file with --out.",
    );
  if (workbookExtension(given) !== extension)
    throw new Failure(
      "output-kind",
      `${given} does not end in ${extension}, which this workbook needs.`,
      `Name it ${basename(given, extname(given))}${extension}.`,
    );
  return given;
}

function defaultPath(input: string, extension: WorkbookExtension, done: Done): string {
  const path = resolve(input);
  const isFile = workbookExtension(path) !== null || isTablePath(path);
  const name = isFile ? basename(path, extname(path)) : basename(path);
  return join(dirname(path), `${name}-${done}${extension}`);
}

/**
 * Whether two paths lead to one file: through links, another spelling, or another case where case does not matter.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = await Promise.all([identity(one), identity(other)]);
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
}

const identity = (path: string): Promise<{ dev: bigint; ino: bigint } | null> =>
  stat(path, { bigint: true }).catch(() => null);
