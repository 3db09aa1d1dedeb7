/** The method of an index as SQL: text only, nothing is run here. */
export type * from "./request";
export { sqlScript } from "./script";
