/** Targets that exist: real units that are better, and what lies between. This is the folder's only door. */
export { type ComparedNode, sideBySide, usualComparison } from "./compared-units";
export { nearestBetter } from "./nearest-better";
export { pathToFrontier } from "./path-to-frontier";
export { type FrontierPath, type PathOptions, pathsToFrontier } from "./paths-to-frontier";
export type { ComparedOn } from "./target-space";
export type { TargetPart, TargetStep } from "./target-step";
