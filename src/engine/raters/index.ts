/** Levels that raters gave, and what they come to. This is the folder's only door. */
export { combineRatings, type Ratings } from "./combine-ratings";
export type { ItemScale } from "./item-scale";
export type { AgreedLevel, NoLevel, RatedCell } from "./rated-cell";
export type { Disagreement, RatingRule, RatingSummary } from "./rating-rule";
export type { RaterSeverity, SeverityModel } from "./severity";
