import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XlsxWorkbook } from "../../src/file";
import { run } from "../../src/cli/run";
import { recalculateAll, testWithLibreOffice } from "../support/libreoffice";
import { compareRecalculated } from "../support/recalculated";
import { edited } from "../support/xlsx-port";
import { checked } from "../../src/file/excelize";

const folder = join(__dirname, "../fixtures/cases/tables");
const arranged = [
  "03-years-above-repeated-headers.xlsx",
  "04-names-without-header.xlsx",
  "05-long-by-indicator-years-across.xlsx",
  "06-long-unit-metric-value",
  "08-countries-across.xlsx",
  "09-criteria-down-units-across-merged.xlsx",
  "12-years-across-sheet-per-domain.xlsx",
  "27-names-with-units-in-cells-across.xlsx",
];

let outputs = "";
beforeAll(async () => {
  outputs = await mkdtemp(join(tmpdir(), "psci-arranged-"));
});
afterAll(() => rm(outputs, { recursive: true, force: true }));

async function psci(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = "";
  let error = "";
  const code = await run(args, {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    isWatched: false,
  });
  return { code, out, error };
}

async function scoredFile(name: string): Promise<string> {
  const path = join(outputs, `${name.replace(/\.xlsx$/, "")}.xlsx`);
  const { code, error } = await psci("score", join(folder, name), "--out", path, "--quiet");
  expect([code, error]).toEqual([0, ""]);
  return path;
}

describe("a table whose units do not stand in rows", () => {
  testWithLibreOffice(
    "is scored by formulas that go down to the user's cells through a sheet of references",
    async () => {
      const files: Uint8Array[] = [];
      for (const name of arranged) files.push(await readFile(await scoredFile(name)));
      const recalculated = await recalculateAll(files);
      for (const [k, file] of files.entries()) {
        const { formulas, differences } = await compareRecalculated(
          file,
          recalculated[k] ?? new Uint8Array(),
        );
        expect(formulas).toBeGreaterThan(200);
        expect([arranged[k], differences]).toEqual([arranged[k], []]);
        const workbook = await XlsxWorkbook.open(file);
        const [references] = await workbook.readFormulas([
          { sheet: "Data (PSCI)", row: 4, column: 0, rows: 1, columns: 3 },
        ]);
        expect(references?.formulas[0]?.[0]).toMatch(/^=IF\(.+\$[A-Z]+\$\d+="","",.+\$[A-Z]+\$\d+\)$/);
      }
    },
    240_000,
  );

  testWithLibreOffice(
    "follows an edit of the user's cell without the add-in, and the engine agrees",
    async () => {
      const path = await scoredFile("08-countries-across.xlsx");
      const changed = await edited(await readFile(path), (book) => {
        checked(book.SetCellFloat("Index 2020", "C7", 0.99, 2, 64));
      });
      const [recalculated = new Uint8Array()] = await recalculateAll([changed]);
      const again = join(outputs, "again.xlsx");
      await writeFile(join(outputs, "changed.xlsx"), changed);
      await psci("score", join(outputs, "changed.xlsx"), "--out", again, "--quiet");
      const ranks = async (bytes: Uint8Array) => {
        const workbook = await XlsxWorkbook.open(bytes);
        const { sheets } = await workbook.describe();
        const used = sheets.find(({ name }) => name === "Scores")?.used;
        const [grid] = used ? await workbook.read([used]) : [];
        return grid?.values.map((row) =>
          row.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value)),
        );
      };
      const after = await ranks(await readFile(again));
      expect(await ranks(recalculated)).toEqual(after);
      expect(after).not.toEqual(await ranks(await readFile(path)));
    },
    120_000,
  );

  test("is verified, and is the same after a second run", async () => {
    const path = await scoredFile("12-years-across-sheet-per-domain.xlsx");
    expect((await psci("verify", path)).code).toBe(0);
    const again = join(outputs, "second.xlsx");
    await psci("score", path, "--out", again, "--quiet");
    expect((await psci("verify", again)).code).toBe(0);
    const names = async (file: string) =>
      (await (await XlsxWorkbook.open(await readFile(file))).describe()).sheets.map(({ name }) => name);
    expect(await names(again)).toEqual(await names(path));
  });

  test("leaves no sheet of references behind once it stands in rows", async () => {
    const path = await scoredFile("08-countries-across.xlsx");
    const turned = await edited(await readFile(path), (book) => {
      checked(book.NewSheet("Data"));
      const rows = [["Code", "A", "B"], ...["K1", "K2", "K3", "K4"].map((code, i) => [code, i * 2, 7 - i])];
      rows.forEach((row, i) => checked(book.SetSheetRow("Data", `A${i + 1}`, row)));
    });
    await writeFile(join(outputs, "turned.xlsx"), turned);
    const out = join(outputs, "turned-scored.xlsx");
    expect((await psci("score", join(outputs, "turned.xlsx"), "--out", out, "--quiet")).code).toBe(0);
    const { sheets } = await (await XlsxWorkbook.open(await readFile(out))).describe();
    expect(sheets.map(({ name }) => name)).not.toContain("Data (PSCI)");
    expect((await psci("verify", out)).code).toBe(0);
  });

  test("names the user's cells in what is wrong with it", async () => {
    const changed = await edited(await readFile(join(folder, "08-countries-across.xlsx")), (book) => {
      checked(book.SetCellStr("Index 2020", "D7", "lots"));
    });
    await writeFile(join(outputs, "lots.xlsx"), changed);
    const { out, code } = await psci("score", join(outputs, "lots.xlsx"), "--json");
    const { problems } = JSON.parse(out) as {
      problems: { code: string; sheet: string; cell: string; message: string }[];
    };
    expect(code).toBe(1);
    expect(problems.find((problem) => problem.code === "cell-text")).toMatchObject({
      sheet: "Index 2020",
      cell: "D7",
      message: expect.stringContaining("'Index 2020'!D7"),
    });
  });
});
