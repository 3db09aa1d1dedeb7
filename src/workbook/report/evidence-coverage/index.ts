/** What the levels of each unit rest on. */
export { evidenceCoverageSheet } from "./sheet";
