/**
 * Inner parts of the engine for other layers of this project; docs/architecture.md says which may import them. They are
 * not part of the library, and may change.
 */
export { aggregationChoice, rescalingChoice, wholeOf } from "./aggregate";
export { grouped } from "./analysis/grouped";
export { placeOf, type RatedPlace } from "./analysis/place";
export { at, need } from "./at";
export { heldNodes } from "./decide/held/held-nodes";
export { aimNames, costOf, fieldsOf, isBetter, wantedValues } from "./decide/levers";
export { compileTree } from "./model/tree";
export { rounding } from "./numerics/rounding";
export { nearestRule } from "./peers";
export { categoryPoints } from "./normalise";
export { type ClaimRows, claimRows, claimSharesOf } from "./claims";
export {
  claimParts,
  type Job,
  type Part,
  type PartResult,
  performer,
  replicateParts,
  rowParts,
  type Workers,
} from "./robustness";
export { type StagePart, type StageTrace, type TracedPart, tracedParts, traceOf } from "./trace";
export type { FrontierRows, PlanOfPart, PlanRows } from "./decide/planning";
export { frontierSize } from "./decide/planning";
export { joinRows, type RowOutputs, rowOutputs, sensitivityOf } from "./sensitivity";
export { setAsideOf } from "./run/set-aside-of";
export { innerExtent, quartileFences, transformValue } from "./treat";
export {
  goesByColumn,
  type RankRows,
  rankRows,
  replicateRunner,
  type ReplicateRunner,
  uncertaintyOf,
} from "./uncertainty";
export { entropyFromSums, givenAmong, weightsFromMoments } from "./weight";
