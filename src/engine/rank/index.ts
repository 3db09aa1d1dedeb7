/** Ranks of a column of scores, overall and within groups. */
export { membersOf, rankMembers, rankWithin } from "./rank-within";
export { rankWriter } from "./rank-writer";
export type { Ranker } from "./ranker";
export { rankings } from "./rankings";
export { tieTolerance } from "./tie-tolerance";
