/** The workbook port over Office.js. This is the folder's only door. */
export { ExcelWorkbook } from "./excel-workbook";
