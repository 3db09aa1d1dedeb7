/** Analyses of a scored index, as tables with notes. This is the folder's only door. */
export { type Analysed, analyseIndex, analyseOnWorkers, type AnalysisRequest } from "./analyse-index";
export { type AnalysesJson, analysesJson, type AnalysisJson } from "./analyses-json";
export { analysisWords, namedAnalyses } from "./analyses";
export type { AnalysisSettings, OtherRun } from "./context";
export type { AnalysisOutcome, Finding, FindingRow, Findings, FindingTable } from "./findings";
export type { RunOptions } from "./robustness";
export { varied } from "./test-of-analysis";
