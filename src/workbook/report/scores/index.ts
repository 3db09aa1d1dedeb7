/** The Scores sheet: scores and ranks of every aggregate. */
export { orderOfUnits } from "./cells";
export { scoresSheet } from "./sheet";
