import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** The pane as `npm run build` makes it. */
export interface Build {
  readonly files: readonly string[];
  read(file: string): string;
  bytes(file: string): Uint8Array;
}

/** Builds the pane for production into a folder of its own, with the given `--env` settings. */
export function buildPane(settings: Readonly<Record<string, string>>): Build {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  const env = Object.entries(settings).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const options = ["--config-name", "pane", "--mode", "production", "--output-path", folder, ...env];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/webpack/bin/webpack.js", ...options],
    {
      cwd: root,
      encoding: "utf8",
      // The test's own options for modules are not webpack's.
      env: { ...process.env, NODE_OPTIONS: "" },
    },
  );
  if (status !== 0) throw new Error(`The pane was not built:\n${stdout}${stderr}`);
  return {
    files: readdirSync(folder, { recursive: true, encoding: "utf8" }),
    read: (file) => readFileSync(join(folder, file), "utf8"),
    bytes: (file) => readFileSync(join(folder, file)),
  };
}
