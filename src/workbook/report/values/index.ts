/** The Values sheet: raw values as read, divided by their denominators. */
export { keptCondition, rawCell } from "./cells";
export { valuesSheet } from "./sheet";
