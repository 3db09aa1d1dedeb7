/** Starts an assessment: the tables for ratings, and who rates what. This is the folder's only door. */
export type { AssessmentOutcome, AssessmentRequest, RaterLoad } from "./assessment-request";
export { startAssessment } from "./start-assessment";
