/** Spanish for the workbook room: problems, reasons, the words of the Method. This is the folder's only door. */
export { methodWords, type MethodWords } from "./method-words";
export { problemsInSpanish, problemWords } from "./problem-words";
export { reasonsInSpanish } from "./es-reasons";
