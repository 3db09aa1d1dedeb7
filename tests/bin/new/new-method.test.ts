import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatPrograms } from "../../../bin/new/format";
import { newMethod } from "../../../bin/new/new-method";
import { stages } from "../../../bin/new/stages";

const home = join(__dirname, "../../..");
const copied = [
  "src/engine",
  "src/workbook",
  "tests/validation",
  "docs/method-settings.md",
  "tsconfig.json",
  ".prettierrc.json",
];
const root = mkdtempSync(join(tmpdir(), "new-method-"));
beforeAll(() => {
  for (const path of copied) cpSync(join(home, path), join(root, path), { recursive: true });
  symlinkSync(join(home, "node_modules"), join(root, "node_modules"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const spanish = { name: "nombre de prueba", meaning: "Un valor de prueba." };
const summary = "A value that a test tries.";

const made = (words: string): readonly string[] => {
  const stage = words.replace(" again", "");
  return newMethod(root, {
    stage,
    name: `tried ${words}`,
    summary,
    spanish,
    twin: stages[stage]?.twins !== null,
  });
};

describe("a method of every stage", () => {
  test.each(Object.entries(stages))("%s: it is in each of the files, once", (stage, one) => {
    const name = `tried ${stage}`;
    const paths = made(stage);
    expect(paths[0]).toBe(`${one.folder}/tried-${stage}.ts`);
    expect(paths.slice(1)).toEqual([
      one.list,
      one.spanish,
      "docs/method-settings.md",
      `tests/validation/${one.validation.file}.ts`,
      ...(one.twins ? [one.twins.file] : []),
    ]);
    expect(read(one.spanish)).toContain(`"${name}": {\n      name: "nombre de prueba",`);
    expect(read("docs/method-settings.md").split(`| ${name} | ${summary} |`)).toHaveLength(2);
    expect(read(paths[4] ?? "")).toContain(`method: "${name}" },\n    against: "TO WRITE"`);
    if (one.twins) expect(read(one.twins.file)).toContain(`\n  "${name}": `);
  });

  test("the page lists the new values where the registry has them", () => {
    const rows = [...read("docs/method-settings.md").matchAll(/^\| (?!Value|---)(.*?) \|/gm)].map(
      ([, v]) => v,
    );
    const after = (value: string): string | undefined => rows[rows.indexOf(value) + 1];
    expect(after("EM")).toBe("tried imputation");
    expect(after("IQR fences 1.5")).toBe("tried treatment");
    expect(after("categorical")).toBe("tried normalisation");
    expect(after("correlation-balanced")).toBe("tried weighting");
    expect(after("Mazziotta-Pareto")).toBeDefined();
    expect(after("tried aggregation")).toBe("Copeland");
    expect(after("benefit of the doubt 10-40")).toBe("tried multi-criteria");
  });

  test("formatting touches no other line of the page, and makes the programs as prettier wants them", async () => {
    const page = "docs/method-settings.md";
    const paths = made("weighting again");
    await formatPrograms(root, paths);
    const lines = readFileSync(join(home, page), "utf8").split("\n");
    expect(
      read(page)
        .split("\n")
        .filter((line) => !/^\| (tried|again) /.test(line)),
    ).toEqual(lines);
    expect(read(paths[0] ?? "")).toMatch(/^import \{ fromData \} from ".\/from-data";\n\n\/\*\*/);
  });

  test("what was made compiles: the engine, the Spanish of each name, the twins", () => {
    const project = join(root, "tsconfig.made.json");
    const include = ["src/engine", "src/workbook/read/words/es-method", "src/workbook/report/twins"];
    const compilerOptions = { types: [] };
    writeFileSync(project, JSON.stringify({ extends: "./tsconfig.json", compilerOptions, include }));
    const tsc = join(home, "node_modules/typescript/bin/tsc");
    expect(spawnSync(process.execPath, [tsc, "-p", project], { encoding: "utf8" }).stdout).toBe("");
  }, 120_000);
});

describe("what cannot be is refused, and nothing is written", () => {
  const before = (): readonly string[] =>
    Object.values(stages).flatMap(({ list, spanish, twins }) => [
      read(list),
      read(spanish),
      twins ? read(twins.file) : "",
    ]);

  test.each([
    ["a stage that is none", { stage: "ranking", name: "olympic" }, /no stage "ranking".*normalisation/],
    ["a name with a sign", { stage: "normalisation", name: "rank/2" }, /is no name/],
    ["a name with figures after it", { stage: "normalisation", name: "power 2" }, /is no name/],
    ["a path", { stage: "normalisation", name: "../../x" }, /is no name/],
    ["an empty name", { stage: "normalisation", name: "" }, /is no name/],
    ["a long name", { stage: "normalisation", name: "a".repeat(41) }, /longer than 40/],
    ["a name that a method has", { stage: "normalisation", name: "Z-Score" }, /taken: it is read as z-score/],
    ["one that is a method with a switch", { stage: "normalisation", name: "rank average" }, /read as rank/],
    [
      "a family of another stage",
      { stage: "weighting", name: "olympic", family: "ranks" },
      /no family "ranks"/,
    ],
    [
      "a twin where there are none",
      { stage: "multi-criteria", name: "olympic", twin: true },
      /no formula twin/,
    ],
    ["two lines", { stage: "weighting", name: "olympic", summary: "One.\nTwo." }, /no sentence/],
    ["a cell's end", { stage: "weighting", name: "olympic", summary: "One | two." }, /no sentence/],
  ])("%s", (_, wanted, message) => {
    const was = before();
    expect(() => newMethod(root, wanted)).toThrow(message);
    expect(before()).toEqual(was);
    expect(existsSync(join(root, "src/engine/weight/olympic.ts"))).toBe(false);
  });

  test("a file that exists is not written over", () => {
    writeFileSync(join(root, "src/engine/normalise/olympic.ts"), "mine");
    const was = before();
    expect(() => newMethod(root, { stage: "normalisation", name: "olympic" })).toThrow("olympic.ts exists");
    expect(read("src/engine/normalise/olympic.ts")).toBe("mine");
    expect(before()).toEqual(was);
  });

  test("the second run with the same words", () => {
    newMethod(root, { stage: "weighting", name: "twice" });
    expect(() => newMethod(root, { stage: "weighting", name: "twice" })).toThrow("exists");
  });
});
