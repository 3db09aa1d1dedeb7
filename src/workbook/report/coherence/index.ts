/** The sheet Coherence: how the indicators of an index hang together. */
export { coherenceSheet } from "./sheet";
