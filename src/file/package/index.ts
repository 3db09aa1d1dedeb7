export { calculateOnOpen } from "./calculate-on-open";
export type { WrittenCell } from "./cells/cell-xml";
export { withoutCells } from "./cells/without-cells";
export { writeCells, type WrittenRow } from "./cells/write-cells";
export type { AreaValues } from "./chart/references";
export { placeCharts } from "./drawing/place-charts";
export { PackageError, type PackageErrorCode } from "./package-error";
export { closePackage, openPackage, type Parts } from "./parts";
export { sheetPart } from "./sheet-part";
