import type { ChartSeries } from "../../../src/workbook/plan";
import type { MemorySeries } from "../../memory";
import type { CellRange } from "../cells/cell-range";
import { shownValue } from "../cells/shown-value";

/**
 * The series that Excel makes from the cells of a new chart: names from a first row or column of text, categories
 * from the other. Only for rectangles of several rows and columns; others give one series.
 */
export function seriesOf(
  range: CellRange,
  by: "Auto" | "Columns" | "Rows",
  line: ChartSeries["line"],
): readonly MemorySeries[] {
  const { row, column, rows, columns } = range.area;
  const { sheet } = range.host;
  const area = (top: number, left: number, height: number, width: number) => ({
    sheet: sheet.name,
    row: top,
    column: left,
    rows: height,
    columns: width,
  });
  const isText = (atRow: number, atColumn: number): boolean =>
    typeof sheet.value(atRow, atColumn) !== "number";
  const hasNames = rows > 1 && isText(row, column + columns - 1);
  const hasCategories = columns > 1 && isText(row + rows - 1, column);
  const [top, left] = [row + (hasNames ? 1 : 0), column + (hasCategories ? 1 : 0)];
  const [height, width] = [row + rows - top, column + columns - left];
  const byColumns = by === "Columns" || (by === "Auto" && height >= width);
  return Array.from({ length: byColumns ? width : height }, (_, i): MemorySeries => {
    const values = byColumns ? area(top, left + i, height, 1) : area(top + i, left, 1, width);
    const [nameRow, nameColumn] = byColumns ? [row, left + i] : [top + i, column];
    const isNamed = byColumns ? hasNames : hasCategories;
    const hasLabels = byColumns ? hasCategories : hasNames;
    const categories = byColumns ? area(top, column, height, 1) : area(row, left, 1, width);
    return {
      name: isNamed ? String(shownValue(sheet.value(nameRow, nameColumn))) : `Series${i + 1}`,
      nameFrom: isNamed ? area(nameRow, nameColumn, 1, 1) : null,
      categories: hasLabels ? categories : values,
      values,
      colour: null,
      pointColours: {},
      dataLabels: false,
      line,
      labelFormat: null,
      extras: new Map(),
    };
  });
}
