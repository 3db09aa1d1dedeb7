export { calculateOnOpen } from "./calculateOnOpen";
export type { AreaValues } from "./chart/references";
export { placeCharts } from "./drawing/placeCharts";
export { PackageError, type PackageErrorCode } from "./packageError";
export { closePackage, openPackage, type Parts } from "./parts";
export { setStoredValues } from "./setStoredValues";
export { sheetPart } from "./sheetPart";
