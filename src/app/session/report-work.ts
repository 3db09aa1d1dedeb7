/** Planning, verifying and dating a report. The session loads this module when it first needs it: the pane starts without. */
export { withHistory } from "../../workbook/history";
export { planWorkbook } from "../plan-workbook";
export { verifyWorkbook } from "../verify-workbook";
export { foundReport, freshness, reportOf } from "./report-freshness";
