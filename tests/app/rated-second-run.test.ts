import { scoreWorkbook } from "../../src/app";
import { XlsxWorkbook } from "../../src/file";
import { checked, type Book } from "../../src/file/excelize";
import type { CellValue } from "../../src/workbook/cells";
import { assessedWorkbook } from "../support/assessed-index";
import { surroundings } from "../support/surroundings";
import { areaNamed, scoredPlan, verified } from "../support/verified";
import { edited } from "../support/xlsx-port";

const cellsOf = async (workbook: XlsxWorkbook, sheet: string): Promise<readonly (readonly CellValue[])[]> => {
  const used = (await workbook.describe()).sheets.find(({ name }) => name === sheet)?.used ?? null;
  return used === null ? [] : ((await workbook.read([used]))[0]?.values ?? []);
};

const changed = async (workbook: XlsxWorkbook, change: (book: Book) => void): Promise<XlsxWorkbook> =>
  XlsxWorkbook.open(await edited(await workbook.save(), change));

const setAll = (sheet: string, cells: Readonly<Record<string, string | number>>) => (book: Book) => {
  for (const [at, value] of Object.entries(cells)) checked(book.SetCellValue(sheet, at, value));
};

test("a second run with more raters and a level that is agreed on keeps the user's cells, and so does one with fewer", async () => {
  const workbook = await assessedWorkbook();
  await scoredPlan(workbook);
  const columns = (await areaNamed(workbook, "PSCI_Rated_Table")).columns;
  const more = await changed(workbook, (book) => {
    setAll("Agreed", { C3: 4, D3: "Panel", E3: "2026-11-27", F3: "A plan is in force" })(book);
    setAll("Ratings", { A18: "U1", B18: "A1", C18: "R4", D18: 5, H3: "a note beside the table" })(book);
    setAll("Rated levels", { A30: "a note of the user's" })(book);
  });
  const before = [await cellsOf(more, "Ratings"), await cellsOf(more, "Agreed")];
  await scoredPlan(more);
  expect([await cellsOf(more, "Ratings"), await cellsOf(more, "Agreed")]).toEqual(before);
  expect((await cellsOf(more, "Rated levels"))[29]?.[0]).toBe("a note of the user's");
  const { cells, blocks, changes } = await verified(more);
  expect([cells, blocks, changes]).toEqual([[], [], []]);
  const fewer = await changed(more, (book) => {
    for (const row of [4, 3]) checked(book.RemoveRow("Ratings", row));
  });
  await scoredPlan(fewer);
  expect((await areaNamed(fewer, "PSCI_Rated_Table")).columns).toBe(columns);
  expect((await verified(fewer)).cells).toEqual([]);
}, 60_000);

test("a report in values has the levels and values of ratings without formulas, and is verified", async () => {
  const workbook = await assessedWorkbook({ Ratings: "mean" }, "words");
  const plan = await scoredPlan(workbook, "values");
  const rated = plan.sheets.find(({ key }) => key === "Rated");
  const cells = rated?.blocks.flatMap((block) => block.cells.flat()) ?? [];
  expect(cells.length).toBeGreaterThan(100);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  const { cells: differences, blocks } = await verified(workbook);
  expect([differences, blocks]).toEqual([[], []]);
  const outcome = await scoreWorkbook(workbook, { choice: {}, mode: "live", surroundings, version: "1.2.3" });
  expect(outcome.scored).toBe(true);
}, 60_000);
