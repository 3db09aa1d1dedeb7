/** The sheet Correlations: indicators and parts with each other. */
export { correlationFigures } from "./figures";
export { correlationsLayout, type CorrelationsLayout } from "./layout";
export { correlationsSheet } from "./sheet";
