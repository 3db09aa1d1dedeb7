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

test("of a Parquet file only the columns are read, however large it is", async () => {
  const example = join(__dirname, "../../examples/tracts");
  const [framework, method] = [join(example, "framework.csv"), join(example, "method.csv")];
  const bytes = readFileSync(join(example, "data.parquet"));
  const table = join(folder, "tracts.parquet");
  // Its figures are gone: what is left is the footer.
  writeFileSync(table, bytes.fill(0, 4, Math.floor(bytes.length / 2)));
  const asked = ["--method", method, ...database] as const;
  const { code, out } = await psci("sql", table, "--framework", framework, ...asked);
  expect(code).toBe(0);
  expect(out).toBe((await psci("sql", example, ...database)).out);
  const other = join(folder, "other.csv");
  writeFileSync(other, `${readFileSync(framework, "utf8").trimEnd()}\nNowhere,Nowhere,SOC,1,1,1,%\n`);
  const without = await psci("sql", table, "--framework", other, ...asked);
  expect(without.code).toBe(2);
  expect(without.error).toContain("Nowhere");
});

test("what SQL does not have is listed with a way out, and nothing is printed", async () => {
  const { code, out, error } = await psci(
    "sql",
    input("Imputation,EM\nWeights,correlation-balanced"),
    ...database,
  );
  expect([code, out]).toEqual([2, ""]);
  expect(error).toMatch(
    /EM[^\n]*repeats until it converges[\s\S]*correlation-balanced cannot be made from sums/,
  );
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

test("weights from data: the query for their sums, and with --weights the scores; a wrong file is refused", async () => {
  input("Weights,PCA");
  const first = await psci("sql", folder, ...database);
  expect([first.code, first.error]).toEqual([0, ""]);
  expect(first.out).toMatch(
    /run psci sql again with --weights FILE[\s\S]+CREATE TABLE psci_parameters[\s\S]+Index: product of C1 and C2/,
  );
  expect(first.out).not.toContain("rank_Index");
  const file = join(folder, "sums.csv");
  const given = (text: string) => {
    writeFileSync(file, text);
    return psci("sql", folder, ...database, "--weights", file);
  };
  const sums = ["use of C1", "use of C2", "units", "weight", "maximum of C1", "maximum of C2"]
    .map((name, k) => `Index: ${name},${k < 2 ? 1 : k < 4 ? 9 : 100}`)
    .concat(
      ["C1", "C2"].flatMap((code) => [
        `Index: minimum of ${code},0`,
        `Index: product of ${code} and ${code},8`,
      ]),
    )
    .join("\n");
  const last = await given(`statistic,value\n${sums}\n"Index: product of C1 and C2",-2e0\n`);
  expect([last.code, last.error]).toEqual([0, ""]);
  expect(last.out).toMatch(/-- {3}C1: 0\.5\n-- {3}C2: 0\.5\n/);
  expect(last.out).toContain("rank_Index");
  expect(last.out).not.toContain("CREATE TABLE psci_parameters");
  expect((await given("Index: units,many")).error).toMatch(/Row 1 of \S+ is not a statistic and its value/);
  expect((await given("Index: units,3\nIndex: units,4")).error).toMatch(/Row 2 of \S+ has another value/);
  expect((await given("Other: units,3")).error).toMatch(/does not have the sums of this framework/);
  input("Normalisation,z-score");
  expect((await given(sums)).error).toMatch(/weights given are not made from data/);
});
