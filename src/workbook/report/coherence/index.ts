/** The sheet Coherence of an index: how far its elements belong together, and what each counts. */
export { coherenceLayout, type CoherenceLayout } from "./layout";
export { coherenceSheet } from "./sheet";
