/** Scores of a table compared with the engine. */
export type { ScoresDifference } from "./difference";
export { type EngineRun, engineRun } from "./engine-run";
export { type VerifiedScores, verifyScores } from "./verify-scores";
