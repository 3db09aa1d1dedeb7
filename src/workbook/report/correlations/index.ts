/** The sheet Correlations: indicators and parts with each other. */
export { correlationFigures } from "./figures";
export { correlationsLayout, type CorrelationsLayout } from "./layout";
export { scoreRange } from "./matrix";
export { correlationsSheet } from "./sheet";
