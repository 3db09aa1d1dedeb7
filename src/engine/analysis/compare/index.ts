/** Two runs of an index side by side, and which stage moved its ranks. */
export { type ComparedUnit, compareRuns, type RunComparison } from "./compare-runs";
export { type ComparisonStep, comparisonSteps } from "./halfway";
export type { ComparisonMove } from "./moves";
export type { ComparedRoots } from "./ranked-index";
