import { orderTabs, tabOrder } from "../../../src/file/draw/sheet-order";
import { checked, excelize, savedBytes } from "../../../src/file/excelize";
import { openPackage } from "../../../src/file/package";
import { PackageReader } from "../../../src/file/read/package-reader";
import { sheetPlan, workbookPlan } from "../../support/contract/plans";

const plan = workbookPlan(...["Scores", "Treated", "Audit"].map((key) => sheetPlan(key, [])));

test("new tabs stand after the user's in the plan's order", () => {
  const names = ["Data", "Notes", "Scores", "Treated", "Audit"];
  expect(tabOrder(names, new Set(["Scores", "Treated", "Audit"]), plan)).toEqual(names);
});

test("a tab that comes later follows the nearest of ours before it, wherever the user has moved that", () => {
  expect(tabOrder(["Scores", "Data", "Audit", "Treated"], new Set(["Treated"]), plan)).toEqual([
    "Scores",
    "Treated",
    "Data",
    "Audit",
  ]);
  expect(tabOrder(["Data", "Audit", "Scores"], new Set(["Scores"]), plan)).toEqual([
    "Data",
    "Scores",
    "Audit",
  ]);
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
