/** The Scores sheet: scores and ranks of every aggregate. */
export { aggregateFormula, aggregateOver } from "./aggregate-formula";
export { orderOfUnits } from "./cells";
export { setAsideIn } from "./elements";
export { scoresSheet } from "./sheet";
