/** The sheet Assessment: the audit of an index in words. */
export { assessmentSheet } from "./sheet";
