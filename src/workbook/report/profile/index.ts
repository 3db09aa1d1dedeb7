/** The Profile sheet of an index: one unit, chosen in a cell. */
export { chosenUnitOf } from "./chosen";
export { competitionRank } from "./comparison";
export { measuredIn } from "./indicators";
export { choices, chosenBy, chosenUnit } from "./layout";
export { profileSheet } from "./sheet";
