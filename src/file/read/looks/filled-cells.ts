import { isCellError } from "../../../workbook/cells";
import type { SheetLooks } from "../../../workbook/workbook-looks";
import type { PackageReader } from "../package-reader";

/** Every cell of a sheet that holds anything, with what it holds as text. */
export function filledCells(reader: PackageReader, sheet: string): SheetLooks["filled"] {
  const used = reader.cells(sheet).used(sheet);
  if (used === null) return [];
  const { formulas } = reader.readFormulas(used);
  return reader.read(used).values.flatMap((line, i) =>
    line.flatMap((value, j) => {
      const formula = formulas[i]?.[j] ?? null;
      if (formula === null && (value === null || value === "")) return [];
      const text = formula ?? (isCellError(value) ? value.error : String(value));
      return { row: used.row + i, column: used.column + j, text };
    }),
  );
}
