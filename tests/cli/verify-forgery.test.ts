import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../src/file";
import { address } from "../../src/workbook/cells";
import { command, temporaryFolder } from "../support/command";
import { areaNamed } from "../support/verified";
import { edited } from "../support/xlsx-port";

const example = join(__dirname, "..", "..", "examples", "technology-achievement.xlsx");
const folder = temporaryFolder();
let scored: Uint8Array | undefined;
const report = (): Uint8Array => scored ?? new Uint8Array();
const file = (): string => folder.file("index-scored.xlsx");

/** The folder is made anew for each test; the report is made once. */
beforeEach(async () => {
  if (scored === undefined) {
    copyFileSync(example, folder.file("index.xlsx"));
    await command("score", folder.file("index.xlsx"), "--quiet");
    scored = readFileSync(file());
  }
  writeFileSync(file(), scored);
});

/** Changes the first figure of the first indicator, as somebody does who does not calculate. */
async function forgeInput(): Promise<string> {
  const { sheets } = await (await XlsxWorkbook.open(report())).describe();
  const [data] = await (
    await XlsxWorkbook.open(report())
  ).read(sheets.flatMap(({ name, used }) => (name === "Data" && used ? [used] : [])));
  if (!data) throw new Error("no data");
  for (const [i, row] of data.values.entries()) {
    const j = row.findIndex((value) => typeof value === "number");
    if (j < 0) continue;
    const cell = address(data.area.row + i, data.area.column + j);
    writeFileSync(file(), await edited(report(), (book) => book.SetCellValue(data.area.sheet, cell, 12345)));
    return `${data.area.sheet}!${cell}`;
  }
  throw new Error("no figure");
}

test("a changed input is one line with before, after and what follows; exit code 1", async () => {
  const cell = await forgeInput();
  const { code, out } = await command("verify", file());
  expect(code).toBe(1);
  expect(out.split("\n")[0]).toMatch(`${cell}: input-changed: `);
  expect(out.split("\n")[0]).toMatch(/was [\d.]+, is 12345, and [\d,]+ cells that follow from it$/);
  expect(out.split("\n").length).toBeLessThan(8);
  expect(out).toContain("Not verified: 1 difference, and");
});

test("--all lists what follows, --json has all of it", async () => {
  await forgeInput();
  const all = (await command("verify", file(), "--all")).out;
  expect(all.match(/\[follows from /g)?.length).toBeGreaterThan(10);
  const { code, out } = await command("verify", file(), "--json");
  const json = JSON.parse(out) as { verified: boolean; causes: number; cells: unknown[]; changes: unknown[] };
  expect(code).toBe(1);
  expect(json).toMatchObject({ verified: false, causes: 1, changes: [{ after: 12345 }] });
  expect(json.cells.length).toBe(all.match(/\[follows from /g)?.length);
});

test("lists are capped, and --all is named", async () => {
  const area = await areaNamed(await XlsxWorkbook.open(report()), "PSCI_Scores_Table");
  const forged = await edited(report(), (book) => {
    for (let row = area.row + area.rows - 22; row < area.row + area.rows; row++)
      book.SetCellValue(area.sheet, address(row, area.column), 1);
  });
  writeFileSync(file(), forged);
  const capped = (await command("verify", file())).out;
  expect(capped.match(/formula-overwritten/g)).toHaveLength(20);
  expect(capped).toContain("... and 2 more: psci verify --all lists everything.");
  expect((await command("verify", file(), "--all")).out.match(/formula-overwritten/g)).toHaveLength(22);
});

test("--sha256 pins the inputs from outside", async () => {
  const { digest } = JSON.parse((await command("verify", file(), "--json")).out) as { digest: string };
  expect((await command("verify", file(), "--sha256", digest)).code).toBe(0);
  const other = await command("verify", file(), "--sha256", "0".repeat(64));
  expect(other.code).toBe(1);
  expect(other.out).toContain(`Inputs: their SHA-256 is not the requested one. It is ${digest}.`);
  expect((await command("verify", file(), "--sha256", "12ab")).code).toBe(2);
});

const hasOpenpyxl = spawnSync("python3", ["-c", "import openpyxl"]).status === 0;

(hasOpenpyxl ? test : test.skip)("the script of docs/verify.md repeats the digest", async () => {
  const page = readFileSync(join(__dirname, "..", "..", "docs", "verify.md"), "utf8");
  const script = /```python\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const { digest } = JSON.parse((await command("verify", file(), "--json")).out) as { digest: string };
  const out = execFileSync("python3", ["-c", script, file()], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(out.split("\n")[0]).toBe(digest);
});
