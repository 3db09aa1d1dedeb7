export { PackageError, type PackageErrorCode } from "./package";
export { XlsxWorkbook } from "./xlsx-workbook";
