import { checked, excelize, savedBytes, type Book } from "../../../src/file/excelize";
import { openPackage } from "../../../src/file/package";
import { PackageReader } from "../../../src/file/read/package-reader";

async function readerOf(fill: (book: Book) => void): Promise<PackageReader> {
  const book = (await excelize()).NewFile();
  fill(book);
  return new PackageReader(openPackage(savedBytes(book)));
}

test("number formats are given in full, those that files give by number too", async () => {
  const reader = await readerOf((book) => {
    [{ NumFmt: 14 }, { NumFmt: 9 }, { NumFmt: 4 }, { CustomNumFmt: '0.0 "km"' }, {}].forEach((style, i) => {
      checked(book.SetCellValue("Sheet1", `A${i + 1}`, 45292));
      checked(book.SetCellStyle("Sheet1", `A${i + 1}`, `A${i + 1}`, checked(book.NewStyle(style)).style));
    });
  });
  const grid = reader.read({ sheet: "Sheet1", row: 0, column: 0, rows: 5, columns: 1 });
  expect(grid.formats.flat()).toEqual(["m/d/yyyy", "0%", "#,##0.00", '0.0 "km"', "General"]);
  expect(grid.values.flat()).toEqual([45292, 45292, 45292, 45292, 45292]);
});

test("hidden sheets are listed as such, and names of sheets are found in any case", async () => {
  const reader = await readerOf((book) => {
    checked(book.NewSheet("Über & <so>"));
    checked(book.SetCellInt("Über & <so>", "B2", 7));
    checked(book.NewSheet("Hidden"));
    checked(book.SetSheetVisible("Hidden", false));
  });
  expect(reader.describe().sheets).toEqual([
    { name: "Sheet1", visible: true, used: null },
    {
      name: "Über & <so>",
      visible: true,
      used: { sheet: "Über & <so>", row: 1, column: 1, rows: 1, columns: 1 },
    },
    { name: "Hidden", visible: false, used: null },
  ]);
  expect(reader.cells("ÜBER & <SO>").at(1, 1)?.value).toBe(7);
});

test("names of the workbook are described, those of one sheet are not: a copied sheet has names of its own", async () => {
  const reader = await readerOf((book) => {
    checked(book.SetDefinedName({ Name: "Whole", RefersTo: "Sheet1!$A$1:$B$2" }));
    checked(book.SetDefinedName({ Name: "Columns", RefersTo: "Sheet1!$A:$B" }));
    checked(book.SetDefinedName({ Name: "PSCI_SCORES_TABLE", RefersTo: "Sheet1!$A$1", Scope: "Sheet1" }));
  });
  expect(reader.describe().names).toEqual([
    { name: "Whole", area: { sheet: "Sheet1", row: 0, column: 0, rows: 2, columns: 2 } },
    { name: "Columns", area: null },
  ]);
});
