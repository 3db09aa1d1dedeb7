/** The sheet Rounds. */
export { roundsSheet } from "./sheet";
