/** Reading an index from a workbook. This is the folder's only door. */
export { choiceFromWords, wordsOfChoice } from "./method/choice-words";
export { methodInWords } from "./method/method-in-words";
export type { Setting } from "./method/setting";
export { settings } from "./method/settings";
export { entryTypes } from "./framework/entry-type";
export { readIndex } from "./read-index";
export type { Reading, TableChoice, WorkbookContents } from "./reading";
