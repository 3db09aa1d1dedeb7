/** Cells that people should look at, and what they can change. This is the folder's only door. */
export type { Moderation, OpenCell, SettledCell, SettlingOutcome } from "./moderation";
export { type ModerationInput, moderationQueue } from "./moderation-queue";
export { type ModerationReason, moderationReasons } from "./reasons";
