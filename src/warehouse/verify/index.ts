/** Scores of a table compared with the engine. */
export { chosenUnits } from "./chosen-units";
export type { ScoresDifference } from "./difference";
export { engineRun } from "./engine-run";
export { engineScale } from "./engine-scale";
export { type VerifiedScores, verifyScores } from "./verify-scores";
