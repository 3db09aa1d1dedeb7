/** The sheet Statistics: the statistics of each indicator, and the coverage of each unit. */
export { statisticsLayout, type StatisticsColumn, type StatisticsLayout } from "./layout";
export { statisticsSheet } from "./sheet";
