import type { SheetPlan } from "../../workbook/plan";
import { checked, type Book } from "../excelize";
import { fixedReference, sameName } from "../../workbook/area";
import type { PackageReader } from "../read/package-reader";

const printArea = "_xlnm.Print_Area";

/** Lets a print area grow and shrink with the blocks, unless the user has begun one elsewhere or taken it away. */
export function followPrintArea(book: Book, reader: PackageReader, { sheet, print }: SheetPlan): void {
  const index = reader.sheets.findIndex(({ name }) => sameName(name, sheet));
  const present = reader.names.find(
    ({ name, sheetIndex }) => name === printArea && sheetIndex === index,
  )?.area;
  if (print.area === null || !present) return;
  if (present.row !== print.area.row || present.column !== print.area.column) return;
  checked(book.DeleteDefinedName({ Name: printArea, Scope: sheet }));
  const refersTo = fixedReference({ ...print.area, sheet });
  checked(book.SetDefinedName({ Name: printArea, RefersTo: refersTo, Scope: sheet }));
}
