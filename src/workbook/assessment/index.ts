/** An assessment: the user's tables of ratings, evidence, and of those who make the index together. This is the folder's only door. */
export type {
  AgreedColumn,
  AgreedRow,
  AssessmentTableName,
  AssessmentTables,
  EvidenceColumn,
  EvidenceRow,
  Proposal,
  ProposalColumn,
  ProposalKind,
  RatingColumn,
  RatingRow,
  ScaleColumn,
  ScaleRow,
  StakeholderColumn,
  TablePlace,
} from "./assessment-tables";
export { type CellEvidence, evidenceByCell, type EvidenceOfCell, type EvidenceSource } from "./cell-evidence";
export { type CoveredCell, evidenceCoverage, type EvidenceCoverage } from "./evidence-coverage";
export { isOlderThan, lastDayOf } from "./evidence-day";
export { type LevelChoice, levelsOf } from "./levels-of";
export { isDocumentKind } from "./spoken-evidence";
export { cellsOfRound, type RatedTables, ratingsOfRound } from "./cells-of-round";
export {
  type ModerationList,
  moderationOf,
  type OpenModeration,
  type SettledModeration,
} from "./moderation-of";
export { modelOfRound } from "./model-of-round";
export { type OwnEditions, ownEditions } from "./own-editions";
export { revisedIndicators } from "./revised-indicators";
export { type LevelInRound, type RoundChange, type RoundChanges, roundChanges } from "./round-changes";
