/** The sheet Trace: what each stage of a test did. */
export { traceSheet } from "./sheet";
