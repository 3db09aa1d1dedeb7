/** The Scores sheet: scores and ranks of every aggregate. */
export { aggregateFormula, aggregateOver, orderOfUnits } from "./cells";
export { scoresSheet } from "./sheet";
