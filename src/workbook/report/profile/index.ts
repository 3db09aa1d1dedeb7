/** The Profile sheet of an index: one unit, chosen in a cell. */
export { profileSheet } from "./sheet";
