import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { builtLibrary } from "./built-library";
import { wholeProgram } from "./page";
import { dependencies, exports as doors, files, scripts } from "../../package.json";

const run = promisify(execFile);
const root = join(__dirname, "..", "..");
const command = (name: string) => join(root, "node_modules", ".bin", name);

/** Somebody's folder, with the package as it would be installed: its package.json, what is built, its dependencies. */
let home: string;
const installed = (...path: string[]) => join(home, "node_modules", ...path);
const write = (file: string, content: unknown) =>
  writeFileSync(join(home, file), typeof content === "string" ? content : JSON.stringify(content));

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "psci-library-"));
  mkdirSync(installed("psci"), { recursive: true });
  for (const name of Object.keys(dependencies))
    symlinkSync(join(root, "node_modules", name), installed(name), "dir");
  cpSync(join(root, "package.json"), installed("psci", "package.json"));
  const built = installed("psci", "dist", "engine");
  cpSync(await builtLibrary(), built, { recursive: true });
  await Promise.all([compiled("module"), compiled("commonjs")]);
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The consumer's program and that of docs/engine.md as JavaScript, in a folder of either kind of modules. */
async function compiled(type: "module" | "commonjs"): Promise<void> {
  mkdirSync(join(home, type));
  write(join(type, "package.json"), { type });
  cpSync(join(__dirname, "consumer", "index.ts"), join(home, type, "index.ts"));
  // Neither Node's types nor those of a page are there: the program says itself what it prints with.
  const console = "declare const console: { log(...values: readonly unknown[]): void };";
  write(join(type, "page.ts"), `${console}\n${wholeProgram}`);
  const compilerOptions = {
    ...{ strict: true, target: "ES2022", module: "nodenext", lib: ["ES2023"], types: [] },
    skipLibCheck: false,
  };
  write(join(type, "tsconfig.json"), { compilerOptions, files: ["index.ts", "page.ts"] });
  await run(command("tsc"), ["-p", join(home, type)]);
}

/** Burgo is first, Costa is compared on what it has, Aldea is last. */
const answer = JSON.stringify([3, 1, 2, 1, true]);

const node = async (...program: readonly string[]) => (await run(process.execPath, program)).stdout.trim();

test("an ES module of Node imports the engine, with types that need neither Node's nor the DOM's", async () => {
  const file = JSON.stringify(join(home, "module", "index.js"));
  const program = `import { answer } from ${file}; console.log(answer);`;
  expect(await node("--input-type=module", "-e", program)).toBe(answer);
}, 60_000);

test("CommonJS requires it", async () => {
  const file = JSON.stringify(join(home, "commonjs", "index.js"));
  expect(await node("-e", `console.log(require(${file}).answer)`)).toBe(answer);
}, 60_000);

test("a bundler puts it into a script that a page can run: nothing of Node is left", async () => {
  write(
    "webpack.config.cjs",
    "module.exports = { mode: 'none', target: 'web', output: { library: 'page' } };",
  );
  const entry = ["--config", join(home, "webpack.config.cjs"), "--entry", "./module/index.js"];
  await run(command("webpack"), entry, { cwd: home });
  const page = createContext({});
  runInContext(readFileSync(join(home, "dist", "main.js"), "utf8"), page);
  expect(runInContext("page.answer", page)).toBe(answer);
}, 60_000);

test("package.json ships what it names, and makes it before it is packed", () => {
  for (const file of Object.values(doors["./engine"])) expect(existsSync(installed("psci", file))).toBe(true);
  expect(files).toContain("dist/engine");
  expect(scripts.prepack).toContain("build:engine");
});
