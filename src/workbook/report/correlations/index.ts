/** The sheet Correlations: correlations of indicators and parts. */
export { correlationsSheet } from "./sheet";
