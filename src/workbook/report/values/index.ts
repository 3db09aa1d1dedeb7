/** The Values sheet: raw values as read, divided by their denominators. */
export { rawCell } from "./cells";
export { enough, keptCondition } from "./kept-condition";
export { availabilityCells, zeroCells } from "./shares";
export { valuesSheet } from "./sheet";
