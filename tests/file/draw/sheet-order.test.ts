import { orderAfter, orderTabs } from "../../../src/file/draw/sheet-order";
import { checked, excelize, savedBytes } from "../../../src/file/excelize";
import { openPackage } from "../../../src/file/package";
import { PackageReader } from "../../../src/file/read/package-reader";

test("orderAfter(names, inserted) puts each sheet in its position, from left to right", () => {
  const at = (sheet: string, position: number) => ({ step: "insert-sheet" as const, sheet, position });
  expect(orderAfter(["Data", "Audit"], [at("Scores", 1), at("Treated", 3)])).toEqual([
    "Data",
    "Scores",
    "Audit",
    "Treated",
  ]);
});

test("orderTabs takes no notice of tabs that are gone", async () => {
  const book = (await excelize()).NewFile();
  checked(book.NewSheet("B"));
  const parts = openPackage(savedBytes(book));
  orderTabs(parts, ["Gone", "B", "Sheet1"]);
  expect(new PackageReader(parts).sheets.map(({ name }) => name)).toEqual(["B", "Sheet1"]);
});

test("orderTabs moves local names and the active tab with their sheets", async () => {
  const book = (await excelize()).NewFile();
  for (const name of ["B", "C"]) checked(book.NewSheet(name));
  checked(book.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: "B!$A$1", Scope: "B" }));
  checked(book.SetActiveSheet(1));
  const parts = openPackage(savedBytes(book));
  orderTabs(parts, ["C", "Sheet1", "B"]);
  const reader = new PackageReader(parts);
  expect(reader.sheets.map(({ name }) => name)).toEqual(["C", "Sheet1", "B"]);
  expect(reader.names).toMatchObject([{ name: "_xlnm.Print_Area", sheetIndex: 2 }]);
  expect(new TextDecoder().decode(parts["xl/workbook.xml"])).toContain('activeTab="2"');
});
