/** The Treated sheet: missing values filled, outliers treated. */
export { beforeTreatment, isBounded, isCombined, transformAt, transformFormula } from "./cells";
export { valueImputations } from "./imputed-cells";
export { treatedSheet } from "./sheet";
