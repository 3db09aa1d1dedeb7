/**
 * Planning and verifying a report, and checking whether it is up to date. The session loads this module when it first
 * needs it: the pane starts without it.
 */
export { withHistory } from "../../workbook/history";
export { planWorkbook } from "../plan-workbook";
export { verifyWorkbook } from "../verify-workbook";
export { foundReport, freshness, reportOf } from "./report-freshness";
