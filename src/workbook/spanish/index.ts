/** What the workbook has to say, in Spanish: problems, reasons, the Method's words. This is the folder's only door. */
export { methodWords, type MethodWords } from "./method-words";
export { problemsInSpanish, problemWords } from "./problem-words";
export { reasonsInSpanish } from "./es-reasons";
