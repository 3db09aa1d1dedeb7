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
  StakeholderCells,
  StakeholderColumn,
  TablePlace,
} from "./assessment-tables";
export { type AgreementFigures, agreementOf, type RaterFigures, type RoundAgreement } from "./agreement-of";
export {
  type CellEvidence,
  evidenceByCell,
  type EvidenceOfCell,
  type EvidenceSource,
  saysEvidence,
} from "./cell-evidence";
export { type CoveredCell, evidenceCoverage, type EvidenceCoverage } from "./evidence-coverage";
export { type EvidenceAsOf, evidenceAsOf } from "./evidence-as-of";
export { type FutureDates, futureDates } from "./future-dates";
export { daysOfYear, isOlderThan, lastDayOf, serialOf } from "./evidence-day";
export { type LevelChoice, levelsOf } from "./levels-of";
export { isDocumentKind } from "./spoken-evidence";
export {
  agreedOfRound,
  cellsOfRound,
  type RatedTables,
  ratingsOfRound,
  scoredRatings,
} from "./cells-of-round";
export { type NotAdjusted, ratedCells } from "./rated-cells";
export { type AgreedLevelUsed, agreedLevels, levelsInWords } from "./agreed-levels";
export type { DrawnRating } from "./drawn-rating";
export {
  type ModerationList,
  moderationOf,
  type OpenModeration,
  type SettledModeration,
} from "./moderation-of";
export { type RatingCells, ratingCells } from "./rating-cell";
export { modelOfRound } from "./model-of-round";
export { ratedValues } from "./rated-values";
export { scaleRows } from "./scale-rows";
export { type OwnEditions, ownEditions } from "./own-editions";
export { revisedIndicators } from "./revised-indicators";
export { type LevelInRound, type RoundChange, type RoundChanges, roundChanges } from "./round-changes";
export { entryOf } from "./entry-of";
export { placeOf } from "../../engine/internal";
export { byPlace, countedRow, isAnswered } from "./rows-of-cell";
export { type Favoured, favours } from "./favours";
export { groupOpinion, type GroupOfParticipants, type GroupOpinion } from "./group-opinion";
export { type ProposalChange, proposalChanges } from "./proposal-changes";
export { proposalOutcome, type ProposalOutcome } from "./proposal-outcome";
export { unitEvidence, type UnitEvidence } from "./unit-evidence";
