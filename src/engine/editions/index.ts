/** Two editions of an index, and what changed between them. */
export { compareEditions, type EditionOptions } from "./compare-editions";
export { type EditionChange, type EditionComparison, type EditionStage, editionStages } from "./edition";
