/** The Audit sheet: what was done, by which version, to which cells, and whether engine and formulas agree. */
export { digestPlace } from "./run";
export { auditSheet } from "./sheet";
export { ofKey, tableInputs } from "./table-inputs";
export { keptInputsText, keptTablesText } from "./text";
