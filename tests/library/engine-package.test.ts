import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import * as engine from "../../src/engine";
import { builtLibrary } from "./built-library";
import { blocks, mark, wholeProgram } from "./page";
import { dependencies, version } from "../../package.json";

const run = promisify(execFile);
const root = join(__dirname, "..", "..");
const command = (name: string) => join(root, "node_modules", ".bin", name);

/** Somebody's folder with the engine in it, from the one file that `npm pack` makes, and its own packages: no others. */
let home: string;
let packed: readonly string[];
const installed = (...path: string[]) => join(home, "node_modules", ...path);

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "psci-engine-"));
  const built = join(home, "built");
  cpSync(await builtLibrary(), built, { recursive: true });
  await run(process.execPath, [join(root, "bin", "engine-package.js"), built]);
  const { stdout } = await run("npm", [
    "pack",
    "--json",
    "--pack-destination",
    home,
    "--ignore-scripts",
    built,
  ]);
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);
  mkdirSync(installed(), { recursive: true });
  await run("tar", ["-xzf", join(home, filename), "-C", home]);
  cpSync(join(home, "package"), installed("psci-engine"), { recursive: true });
  for (const name of Object.keys(manifest().dependencies))
    symlinkSync(join(root, "node_modules", name), installed(name), "dir");
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Manifest {
  readonly version: string;
  readonly sideEffects: boolean;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = () => JSON.parse(readFileSync(installed("psci-engine", "package.json"), "utf8")) as Manifest;

const write = (file: string, content: string) => writeFileSync(join(home, file), content);

test("the package has scripts, types, licence and a page, and nothing else", () => {
  expect(packed.filter((path) => !path.startsWith("types/")).sort()).toEqual(
    ["LICENSE", "README.md", "index.cjs", "index.mjs", "package.json"].sort(),
  );
  expect(packed).toContain("types/index.d.ts");
});

test("it has the version of the project and three of its packages, in the same versions", () => {
  const own = manifest();
  expect(own).toMatchObject({ version, sideEffects: false });
  expect(Object.keys(own.dependencies).sort()).toEqual(["ml-matrix", "pure-rand", "yalps"]);
  expect(dependencies).toMatchObject(own.dependencies);
});

test.each(["mjs", "cjs"])(
  "Node runs docs/engine.md with it, as .%s",
  async (ending) => {
    const page = wholeProgram.replaceAll("psci/engine", "psci-engine");
    write(`page.${ending === "mjs" ? "mts" : "cts"}`, page);
    const compilerOptions = {
      strict: true,
      target: "ES2022",
      module: "nodenext",
      lib: ["ES2023", "DOM"],
      types: [],
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["page.*"] }));
    await run(command("tsc"), ["-p", home]);
    const { stdout } = await run(process.execPath, [join(home, `page.${ending}`)]);
    const expected = blocks.map(({ printed }, k) => `${mark(k)}\n${printed}`).join("");
    // One empty console.log is a line break more.
    expect(stdout).toBe(expected);
  },
  60_000,
);

test("a bundler puts it into a page, and leaves out much of what is not imported", async () => {
  const bundle = async (name: string, program: string): Promise<string> => {
    write(`${name}.js`, program);
    const config = `{ mode: "production", target: "web", entry: "./${name}.js", output: { filename: "${name}.js" } }`;
    write(`${name}.config.cjs`, `module.exports = ${config};`);
    await run(command("webpack"), ["--config", join(home, `${name}.config.cjs`)], { cwd: home });
    return readFileSync(join(home, "dist", `${name}.js`), "utf8");
  };
  const all = await bundle("all", 'import * as engine from "psci-engine"; globalThis.engine = engine;');
  const one = await bundle("one", 'import { mean } from "psci-engine"; globalThis.answer = mean([1, 2, 6]);');
  const page = createContext({});
  runInContext(all, page);
  runInContext(one, page);
  expect(runInContext("[engine.mean([1, 2, 6]), answer].join()", page)).toBe("3,3");
  expect(one.length).toBeLessThan(0.8 * all.length);
}, 60_000);

test("the types of the package are those of the engine", () => {
  const door = readFileSync(installed("psci-engine", "types", "index.d.ts"), "utf8");
  expect(
    Object.keys(engine).filter((name) => /^create|^parse|^score$/.test(name) && !door.includes(name)),
  ).toEqual([]);
  expect(readdirSync(installed("psci-engine", "types")).length).toBeGreaterThan(10);
});
