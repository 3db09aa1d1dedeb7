import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Builds an entry of this folder as the pane or the command is built; returns the folder with the result. */
export function built(configuration: "pane" | "cli", entry: string): string {
  const folder = mkdtempSync(join(tmpdir(), "worker-"));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(__dirname, "build.cjs"), configuration, join(__dirname, entry), folder],
    // What Node was started with for a test is not for webpack.
    { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
  );
  if (status !== 0) throw new Error(`${entry} was not built:\n${stderr}`);
  return folder;
}
