import { PackageError, sheetPart } from "../../../src/file/package";
import { partText, setPartText } from "../../../src/file/package/parts";
import { plainWorkbook, sheet } from "./support/workbooks";

test("a sheet's part is found by its name, in whatever case", () => {
  const parts = plainWorkbook();
  expect(sheetPart(parts, sheet)).toBe("xl/worksheets/sheet1.xml");
  expect(sheetPart(parts, sheet.toUpperCase())).toBe("xl/worksheets/sheet1.xml");
});

test("a target from the root of the package is the same part", () => {
  const parts = plainWorkbook();
  const name = "xl/_rels/workbook.xml.rels";
  setPartText(parts, name, partText(parts, name).replace('"worksheets/', '"/xl/worksheets/'));
  expect(sheetPart(parts, sheet)).toBe("xl/worksheets/sheet1.xml");
});

test("a sheet that is not there is named in the error", () => {
  const parts = plainWorkbook();
  const missing = (): string => sheetPart(parts, "Scores");
  expect(missing).toThrow(PackageError);
  expect(missing).toThrow("Scores");
});
