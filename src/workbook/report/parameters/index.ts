/** The Parameters sheet: what each indicator is normalised and weighed with. */
export { rescaledFormula } from "./aggregate-cells";
export { effectiveFormula, termsOf } from "./cells";
export { parametersSheet } from "./sheet";
export { countsCell, weightCell, weightsAreGiven, weightsAreLive } from "./weight-cell";
export { averageCell } from "./average-cell";
