import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";

/** Formats the programs among the paths; pages stay as they are. */
export async function formatPrograms(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths.filter((one) => one.endsWith(".ts"))) {
    const file = join(root, path);
    const options = await resolveConfig(file);
    writeFileSync(file, await format(readFileSync(file, "utf8"), { ...options, filepath: file }));
  }
}
