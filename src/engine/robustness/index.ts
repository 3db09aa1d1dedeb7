/** Uncertainty and sensitivity as jobs that can be run in parts, on any number of workers. */
export { type Job, type Part, type PartResult, performer } from "./job";
export { claimParts, rowParts, replicateParts } from "./parts";
export type { Workers } from "./workers";
