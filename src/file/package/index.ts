export { calculateOnOpen } from "./calculate-on-open";
export type { AreaValues } from "./chart/references";
export { placeCharts } from "./drawing/place-charts";
export { PackageError, type PackageErrorCode } from "./package-error";
export { closePackage, openPackage, type Parts } from "./parts";
export { setStoredValues } from "./set-stored-values";
export { sheetPart } from "./sheet-part";
