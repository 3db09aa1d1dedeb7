/** Sets up a workbook (Framework, Method) from its data. This is the folder's only door. */
export { planStart, type StartOptions } from "./plan-start";
export { startFramework } from "./start-framework";
export type { StartFramework, StartReading, StartRow, StartType } from "./start-row";
export { typeWords } from "./type-words";
export type { AssessmentRequest } from "./assessment/assessment-request";
export { assessmentWords } from "./assessment/words";
export { type PlannedAssessment, planAssessment, type RaterLoad } from "./assessment/plan-assessment";
