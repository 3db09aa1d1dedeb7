/** Points of an aggregate besides those of its parts: gates, bonus and malus; and classes of its scores. */
export { addedPoints } from "./added-points";
export { changePoints } from "./change-points";
export { classOf } from "./class-of";
export { classesOf, type NodeClasses } from "./classes-of";
export { type GateState, gateState, isCapped } from "./gate-rules";
export { type GateOutcome, type PointsOutcome, pointsOutcomes } from "./outcomes";
export { isWithin, reaches } from "./reaches";
