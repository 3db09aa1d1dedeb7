import { lstat, stat } from "node:fs/promises";
import { Failure } from "../failure";

/**
 * Refuses a link to a file that does not exist: writing would replace the link, or make a file at a place that the
 * user did not name.
 * @throws Failure `output-link`
 */
export async function refuseDanglingLink(path: string): Promise<void> {
  const own = await lstat(path).catch(() => null);
  if (own?.isSymbolicLink() !== true) return;
  const target = await stat(path).catch(() => null);
  if (target === null)
    throw new Failure(
      "output-link",
      `${path} is a link to something that does not exist. Nothing was written.`,
      "Remove the link, or name another file with --out.",
    );
}
