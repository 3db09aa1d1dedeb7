/** Levels that raters gave, and what they come to. This is the folder's only door. */
export { combineRatings, type Ratings } from "./combine-ratings";
export {
  type Moderation,
  type ModerationInput,
  moderationQueue,
  type ModerationReason,
  moderationReasons,
  type OpenCell,
  type SettledCell,
  type SettlingOutcome,
} from "./moderation";
export type { ItemScale } from "./item-scale";
export type { AgreedLevel, NoLevel, RatedCell } from "./rated-cell";
export type { Disagreement, RatingRule, RatingSummary } from "./rating-rule";
export {
  type AgreementInterval,
  agreementIntervals,
  type AgreementOptions,
  type RaterWithOthers,
  ratersWithOthers,
} from "./agreement";
export {
  type AdjustedLevel,
  adjustedLevels,
  type LinkedRounds,
  linkRounds,
  type NotLinked,
  type RaterSeverity,
  type SeverityModel,
  severityModel,
  type SeverityOptions,
} from "./severity";
