/** The report: results in, sheet plans out. */
export type { ReportInput, RunRecord } from "./input";
export { planReport } from "./plan-report";
