import { overlaps, rangeText, sameName } from "../area";
import type { Area, WorkbookDescription } from "../cells";
import type { ProblemDraft } from "../problems";
import type { Region } from "./find/region";

/**
 * One error per array formula in a table whose values are not all in the file. These cells would be read as blank, although
 * Excel shows figures in them.
 */
export function unsavedArrays(
  { sheets }: WorkbookDescription,
  tables: readonly Region[],
): readonly ProblemDraft[] {
  const arrays = sheets.flatMap(({ unsaved = [] }) => unsaved);
  return arrays
    .filter((array) =>
      tables.some((table) => sameName(table.sheet, array.sheet) && overlaps(areaOfRegion(table), array)),
    )
    .slice(0, maximumReported)
    .map((array) => ({
      code: "array-not-saved",
      severity: "error",
      cell: { sheet: array.sheet, row: array.row, column: array.column },
      details: { range: rangeText(array) },
    }));
}

const maximumReported = 8;

const areaOfRegion = ({ sheet, firstRow, lastRow, firstColumn, lastColumn }: Region): Area => ({
  sheet,
  row: firstRow,
  column: firstColumn,
  rows: lastRow - firstRow + 1,
  columns: lastColumn - firstColumn + 1,
});
