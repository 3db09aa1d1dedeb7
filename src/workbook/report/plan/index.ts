/** The sheet Plan of an index: which steps a budget buys. */
export { planSheet } from "./sheet";
