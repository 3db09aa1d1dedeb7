import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const root = join(__dirname, "../..");

/** The pane as `npm run build` makes it. */
export interface Build {
  readonly files: readonly string[];
  read(file: string): string;
  bytes(file: string): Uint8Array;
}

/** Maximum gzipped bytes of the scripts that the page names; larger scripts are loaded after them. */
export const initialBudget = 150_000;

/** Builds the pane for production, with the given `--env` settings. */
export function buildPane(settings: Readonly<Record<string, string>>): Build {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  try {
    runWebpack(folder, settings);
    return buildIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runWebpack(folder: string, settings: Readonly<Record<string, string>>): void {
  const env = Object.entries(settings).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const options = ["--config-name", "pane", "--mode", "production", "--output-path", folder, ...env];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/webpack/bin/webpack.js", ...options],
    // Options of Node for a test or bench are not meant for webpack.
    { cwd: root, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
  );
  if (status !== 0) throw new Error(`The pane was not built:\n${stdout}${stderr}`);
}

function buildIn(folder: string): Build {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"));
  const contents = new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
  const bytes = (file: string): Buffer => {
    const found = contents.get(file);
    if (found === undefined) throw new Error(`The build has no ${file}.`);
    return found;
  };
  return { files, bytes, read: (file) => bytes(file).toString("utf8") };
}

/** Scripts that the page names, in their order: Office.js by its address, the add-in's scripts by their file. */
export const pageScripts = (build: Build): readonly string[] =>
  [...build.read("taskpane.html").matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map(
    ([, source = ""]) => source,
  );

/** The add-in's own scripts that the page starts with. */
export const initialScripts = (build: Build): readonly string[] =>
  pageScripts(build).filter((source) => !source.startsWith("https:"));

/** Bytes of these scripts, each gzipped. */
export const gzippedSize = (build: Build, scripts: readonly string[]): number =>
  scripts.reduce((sum, file) => sum + gzipSync(build.bytes(file)).length, 0);
