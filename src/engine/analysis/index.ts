/** What can be asked of an index beside its scores: statistics, coherence, robustness. Plain data out. */
export {
  defaultStatisticsLimits,
  type IndicatorStatistics,
  indicatorStatistics,
  type StatisticsFlag,
  type StatisticsLimits,
} from "./indicator-statistics";
