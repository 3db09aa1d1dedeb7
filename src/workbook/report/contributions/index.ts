/** The Contributions sheet: the gap of each index split over its indicators. */
export { aggregationsHaveSlopes, aggregationsUnsplit, contributionsAreLive, needsEnds } from "./parts";
export { indicatorReference, rootOf } from "./reference";
export { contributionsSheet } from "./sheet";
export { unitWeights } from "./unit-weights";
