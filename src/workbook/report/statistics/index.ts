/** The sheet Statistics: the statistics of each indicator. */
export { statisticsSheet } from "./sheet";
