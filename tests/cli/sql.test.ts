import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "psci-sql-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function psci(...args: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await run(args, {
    out: (text: string) => (out += text),
    error: (text: string) => (error += text),
  } as never);
  return { code, out, error };
}

const input = (method: string): string => {
  const data = "Code,C1,C2\nx,1,4\ny,2,5\nz,3,9\n";
  const framework =
    "Code,Name,Parent,Level,Direction\nC1,First,Index,1,1\nC2,Second; DROP,Index,1,-1\nIndex,Index,,2,1\n";
  for (const [name, text] of [
    ["data", data],
    ["framework", framework],
    ["method", `Setting,Value\n${method}\n`],
  ] as const)
    writeFileSync(join(folder, `${name}.csv`), text);
  return folder;
};

const database = ["--dialect", "spark", "--table", "prod.cities", "--unit", "city"] as const;

test("psci sql prints a script with the method in words, the columns that it reads, and its statements", async () => {
  const { code, out } = await psci("sql", input("Normalisation,z-score"), ...database);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^-- An index as SQL, written by psci sql\n-- Database: Spark SQL\n-- Hash[^\n]+ [0-9a-f]{64}\n/,
  );
  expect(out).toContain("--   Normalisation: z-score");
  expect(out).toContain("--   C2: Second; DROP");
  expect(out).toContain("FROM prod.cities AS source");
  expect(out).toContain("CREATE TABLE psci_parameters AS");
});

test("a folder without data.csv is enough", async () => {
  const whole = await psci("sql", input("Normalisation,z-score"), ...database);
  rmSync(join(folder, "data.csv"));
  const { code, out, error } = await psci("sql", folder, ...database);
  expect([code, error, out]).toEqual([0, "", whole.out]);
});

test("what SQL does not have is listed with a way out, and nothing is printed", async () => {
  const { code, out, error } = await psci("sql", input("Imputation,EM\nWeights,PCA"), ...database);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toMatch(/EM[^\n]*repeats until it converges[\s\S]*PCA[^\n]*made by the engine/);
});

test("--out writes a .sql file, again over its own, and never over another", async () => {
  const path = join(folder, "index.sql");
  input("Ranks,dense");
  expect((await psci("sql", folder, ...database, "--out", path)).code).toBe(0);
  expect((await psci("sql", folder, ...database, "--out", path)).code).toBe(0);
  expect(readFileSync(path, "utf8")).toContain("DENSE_RANK()");
  writeFileSync(path, "SELECT 1");
  const again = await psci("sql", folder, ...database, "--out", path);
  expect([again.code, readFileSync(path, "utf8")]).toEqual([2, "SELECT 1"]);
  expect(again.error).toContain("was not changed");
  expect((await psci("sql", folder, ...database, "--out", join(folder, "index.txt"))).code).toBe(2);
});
