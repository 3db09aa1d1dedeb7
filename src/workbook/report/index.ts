/** The report: results in, sheet plans out. */
export type {
  Assessment,
  AssessmentExhibit,
  AssessmentItem,
  AssessmentPrompt,
  AssessmentSection,
  AssessmentSentence,
  AssessmentThreshold,
  ExhibitId,
  FrontierRow,
  Verdict,
} from "./assessment";
export { assessmentOf, frontierTolerance } from "./assessment";
export type { ReportInput, RunRecord } from "./context/input";
export { sheetNameFor } from "./context/sheet-names";
export { blockName, blockPrefix } from "./frame/block-name";
export { drawnKey, drawnLimit } from "./frame/limit-in-force";
export { fixedParts } from "./fixed-parts";
export { frozenDigestPlace } from "./frozen-scale";
export { liveBlocks } from "./live-blocks";
export { planReport, planReportBySheet, type PlannedSheets } from "./plan-report";
export { keptRatedInputs, ratedInputsOf } from "./rated";
export { languageOfTitles, titleBlocks } from "./report-language";
export { choiceInWords, partName, type TestWords } from "./tested/part-words";
export { alternativesText, referenceText } from "./tested/varied-text";
export { valueDigits } from "./looks/value-digits";
export { whyNot } from "./tested/why-not";
export { said, wordsIn, type ReportWords } from "./words";
export { digestPlace, keptInputsText, keptTablesText, ofKey, tableInputs } from "./audit";
