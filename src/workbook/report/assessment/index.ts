/** The sheet Assessment: the audit of an index in words. */
export type {
  Assessment,
  AssessmentExhibit,
  AssessmentItem,
  AssessmentPrompt,
  AssessmentSection,
  AssessmentSectionId,
  AssessmentSentence,
  ExhibitId,
  FrontierRow,
  Verdict,
} from "./content";
export { assessmentSheet } from "./sheet";
