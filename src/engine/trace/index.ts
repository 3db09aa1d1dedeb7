/** What came out of each stage of a design: so that a stage that never ran, or did nothing, is seen. */
export { type StagePart, type StageTrace, traceOf } from "./trace-of";
export type { TracedPart } from "./traced-part";
export { type StageRows, tracedRows } from "./traced-rows";
export { tracedParts } from "./traced-parts";
