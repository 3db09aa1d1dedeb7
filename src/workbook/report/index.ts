/** The report: results in, sheet plans out. */
export type { ReportInput, RunRecord } from "./input";
export { blockName, sheetNameFor } from "./names";
export { fixedParts } from "./fixed-parts";
export { planReport, planReportBySheet, type PlannedSheets } from "./plan-report";
export { languageOfTitles, titleBlocks } from "./report-language";
export { wordsIn, type ReportWords } from "./words";
export { keptInputsText } from "./audit";
