/** The use cases and the ports that they need. This is the folder's only door. */
export { announceScoring } from "./scoring-step";
export {
  BlockedError,
  type Progress,
  type ReadablePort,
  type Surroundings,
  type WorkbookPort,
} from "./ports";
export { hasFrozenSheet, withoutCopiedScale } from "./frozen-sheet";
export { maximumCells, readContents, readWorkbook, type WorkbookReading } from "./read-workbook";
export { scoreIndex, type ScoredIndex } from "./score-index";
export { isStarted, startIndex, type StartOutcome } from "./start-index";
export { ratingReading, type RatingReading } from "./rating-reading";
export { readingJson, type ReadingJson } from "./reading-json";
export type { Workers } from "../engine/internal";
export { planWorkbook, type PlannedReport, type PlanOptions } from "./plan-workbook";
export { maximumLiveScores, type ReportMode } from "./report-size";
export { scoreWorkbook, type ScoreOptions, type ScoreWorkbookOutcome } from "./score-workbook";
export { verifyWorkbook, type VerifyOptions } from "./verify-workbook";
export { causeCount, isProved, type ComparedReport, type Verification } from "./verify/verification";
export type { Input, InputChange } from "./verify/inputs/input-change";
export type { LookDifference } from "./verify/looks/look-difference";
export { followers, fromInputs } from "./verify/consequences";
export type { CellDifference, DifferenceKind } from "./verify/compare-block";
export type { BlockDifference } from "./verify/placed-block";
export { problemJson, resultsJson, type NodeJson, type ProblemJson, type ResultsJson } from "./results-json";
export * from "./analyse";
export * from "./assessment";
export * from "./claims";
export * from "./test";
