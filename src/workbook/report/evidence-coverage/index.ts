/** What the levels of each unit rest on. */
export { type EvidenceLayout, evidenceLayout, sentencePlace } from "./layout";
export { sentenceCell } from "./sentence";
export { evidenceCoverageSheet } from "./sheet";
