import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { causeCount, isProved, type ComparedReport } from "../../../src/app";
import { canonicalFormula } from "../../../src/workbook/canonical-formula";
import { XlsxWorkbook } from "../../../src/file";
import type { Book } from "../../../src/file/excelize";
import { editedPort } from "../../support/edited-port";
import { recalculateAll, testWithLibreOffice } from "../../support/libreoffice";
import { compareRecalculated } from "../../support/recalculated";
import { scoredExample } from "../../support/scored-example";
import { smallIndex } from "../../support/small-index";
import { scoredPlan, verified } from "../../support/verified";
import { edited } from "../../support/xlsx-port";

/** All that is said to differ: nothing, where nobody has changed anything that matters. */
const said = ({ cells, blocks, looks, changes, inputs }: ComparedReport) => ({
  cells: cells.slice(0, 5),
  blocks,
  looks: looks.slice(0, 5),
  changes,
  inputs,
});
const nothing = { cells: [], blocks: [], looks: [], changes: [], inputs: "unchanged" };

const after = async (bytes: Uint8Array, change: (book: Book) => void): Promise<ComparedReport> =>
  verified(await XlsxWorkbook.open(await edited(bytes, change)));

test("a unit whose name has a line break in it", async () => {
  const before = await (await smallIndex({ "Gap reference": "best" })).save();
  const workbook = await XlsxWorkbook.open(
    await edited(before, (book) => book.SetCellValue("Data", "B3", "Burgo\nde Osma")),
  );
  await scoredPlan(workbook);
  expect(said(await verified(await XlsxWorkbook.open(await workbook.save())))).toEqual(nothing);
});

// Of a sheet without charts and rules: excelize, unlike Excel, does not move what these refer to.
test("rows inserted between the title and the table of a report sheet, and above it", async () => {
  const bytes = await scoredExample("technology-achievement");
  for (const row of [1, 3]) {
    const verification = await after(bytes, (book) => book.InsertRows("Values", row, 2));
    expect(said(verification)).toEqual(nothing);
  }
});

test("a column inserted before the table of a report sheet", async () => {
  const bytes = await scoredExample("technology-achievement");
  expect(said(await after(bytes, (book) => book.InsertCols("Values", "A", 1)))).toEqual(nothing);
});

test("rows inserted above the user's data after the run, which the audit names cells of", async () => {
  const bytes = await scoredExample("technology-achievement");
  const verification = await after(bytes, (book) => book.InsertRows("Data", 1, 2));
  expect(said(verification)).toEqual(nothing);
});

test("Excel's @ before a function or a range in a formula", async () => {
  expect(canonicalFormula("=@INDEX(A1:A9,2)+SUM(@B1:B9)")).toBe(
    canonicalFormula("=INDEX(A1:A9,2)+SUM(B1:B9)"),
  );
  expect(canonicalFormula("=_xlfn.SINGLE(A1:A9)+1")).toBe(canonicalFormula("=A1:A9+1"));
  expect(canonicalFormula('="a@b"')).toBe('"a@b"');
  const workbook = await smallIndex({ "Gap reference": "best" });
  const plan = await scoredPlan(workbook);
  const edits: Record<string, { formula: string }> = {};
  for (const { sheet, blocks } of plan.sheets)
    for (const { cells, row, column } of blocks)
      cells.forEach((line, i) =>
        line.forEach(({ formula }, j) => {
          if (formula?.includes("INDEX("))
            edits[`${sheet}!${String.fromCharCode(65 + column + j)}${row + i + 1}`] = {
              formula: formula.replaceAll("INDEX(", "@INDEX("),
            };
        }),
      );
  expect(Object.keys(edits).length).toBeGreaterThan(5);
  expect(said(await verified(editedPort(workbook, edits)))).toEqual(nothing);
});

testWithLibreOffice(
  "every example that LibreOffice computed and saved: each formula has the engine's value, and nothing is said",
  async () => {
    const names = ["capabilities", "technology-achievement", "coin-tool", "panel", "experts"];
    const reports: Uint8Array[] = [];
    for (const name of names) reports.push(await scoredExample(name));
    reports.push(await scoredExample("technology-achievement", true));
    for (const [k, bytes] of (await recalculateAll(reports)).entries()) {
      const { formulas, differences } = await compareRecalculated(reports[k] ?? new Uint8Array(), bytes);
      expect(formulas).toBeGreaterThan(2000);
      expect(differences).toEqual([]);
      const verification = await verified(await XlsxWorkbook.open(bytes));
      expect(said(verification)).toEqual(nothing);
      expect(isProved(verification)).toBe(true);
    }
  },
  480_000,
);

testWithLibreOffice(
  "an input that was changed since the test, with every formula computed again: only the input is a cause",
  async () => {
    const bytes = await edited(await scoredExample("technology-achievement", true), (book) =>
      book.SetCellValue("Data", "D6", 150),
    );
    for (const computed of await recalculateAll([bytes])) {
      const { changes, cells, looks, blocks } = await verified(await XlsxWorkbook.open(computed));
      expect(changes).toHaveLength(1);
      expect(cells.filter(({ follows }) => follows === undefined)).toEqual([]);
      expect([looks, blocks]).toEqual([[], []]);
    }
  },
  120_000,
);

const hasOpenpyxl = spawnSync("python3", ["-c", "import openpyxl"]).status === 0;
const script = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])";

function savedByOpenpyxl(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "psci-"));
  try {
    const path = join(folder, "index.xlsx");
    writeFileSync(path, bytes);
    execFileSync("python3", ["-c", script, path], { stdio: "ignore" });
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

(hasOpenpyxl ? test : test.skip)(
  "a save by openpyxl, which keeps formulas and no results",
  async () => {
    for (const name of ["technology-achievement", "capabilities"]) {
      const bytes = savedByOpenpyxl(await scoredExample(name));
      const verification = await verified(await XlsxWorkbook.open(bytes));
      expect(said(verification)).toEqual(nothing);
      expect([isProved(verification), verification.isUncalculated, causeCount(verification)]).toEqual([
        true,
        true,
        0,
      ]);
    }
  },
  60_000,
);
