/** The sheet Assessment: the audit of an index in words. */
export type {
  Assessment,
  AssessmentExhibit,
  AssessmentItem,
  AssessmentPrompt,
  AssessmentSection,
  AssessmentSectionId,
  AssessmentSentence,
  AssessmentThreshold,
  ExhibitId,
  FrontierRow,
  Verdict,
} from "./content";
export { assessmentOf } from "./assessment-of";
export { frontierTolerance } from "./frontier";
export { assessmentSheet } from "./sheet";
