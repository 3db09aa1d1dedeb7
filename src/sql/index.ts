/** The method of an index as SQL: text only, nothing is run here. */
export type * from "./request";
export { dialectNames } from "./dialects";
export { sqlScript } from "./script";
export { firstLine } from "./script-text";
