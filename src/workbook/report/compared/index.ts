/** The sheet Scenarios compared. */
export { comparedSheet } from "./sheet";
