/** The sheet with the scale of a run, which the workbook of later data reads. */
export { frozenDigestPlace, frozenScaleSheet } from "./sheet";
