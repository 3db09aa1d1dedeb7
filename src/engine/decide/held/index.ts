/** The scale of an index held as it is: values that no unit has are scored on it. This is the folder's only door. */
export { type HeldEnds, type HeldIndicator, heldIndicators, type HeldShape } from "./held-indicator";
export type { HeldRow, HeldScore } from "./held-row";
export { usualWork } from "./row-work";
export { heldRun } from "./held-run";
export { type HeldScale, heldScale } from "./held-scale";
export { structureOf } from "./structure-of";
