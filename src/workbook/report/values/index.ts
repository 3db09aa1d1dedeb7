/** The Values sheet: raw values as read, divided by their denominators. */
export { keptCondition } from "./cells";
export { valuesSheet } from "./sheet";
