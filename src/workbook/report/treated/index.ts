/** The Treated sheet: missing values filled, outliers treated. */
export { beforeImputation } from "./before-imputation";
export { beforeTreatment, frozenBounds, isBounded, isCombined, transformAt, transformFormula } from "./cells";
export { screenedShares } from "./filled-cells";
export { valueImputations } from "./imputed-cells";
export { treatedSheet } from "./sheet";
export { transformedFormula, transformedValue, turnsRound } from "./transformed-cells";
export { treatedEnds } from "./treated-ends";
