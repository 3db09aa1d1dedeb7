import type { MemoryWorkbook } from "../../../workbench/memory";

/** All of a workbook as plain data without identities, to be compared. */
export const stateOf = (workbook: MemoryWorkbook): unknown => ({
  names: workbook.names.map(({ name, refersTo }) => `${name} ${refersTo}`).sort(),
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet.state,
    columnWidths: [...sheet.state.columnWidths].sort(([one], [other]) => one - other),
    rowHeights: [...sheet.state.rowHeights].sort(([one], [other]) => one - other),
    hiddenColumns: [...sheet.state.hiddenColumns].sort(),
    tables: sheet.state.tables.map(({ id: _id, ...table }) => table),
    conditionalFormats: sheet.state.conditionalFormats.map(({ id: _id, ...rule }) => rule),
    charts: sheet.state.charts
      .map(({ id: _id, ...chart }) => chart)
      .sort((one, other) => one.name.localeCompare(other.name)),
    cells: [...sheet.entries()]
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(({ row, column, cell }) => ({ row, column, ...cell })),
  })),
});
