/** The sheet Editions. */
export { editionsSheet } from "./sheet";
