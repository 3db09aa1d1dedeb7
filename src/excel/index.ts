/** The workbook port over Office.js. This is the folder's only door. */
export { ExcelWorkbook, openExcelWorkbook } from "./excel-workbook";
