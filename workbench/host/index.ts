/** A simulated Excel for the Office.js client, with a workbook in memory. This is the folder's only door. */
export { enforceRequirementSets, installHost } from "./client/install-host";
export { OfficeHost } from "./client/office-host";
export type { Fault } from "./client/faults";
export type { FunctionArgument, FunctionResult } from "./client/function-calls";
export { currentSets, lightTheme, webLimits, type HostOptions, type OfficeTheme } from "./client/options";
export { memberNames } from "./members";
