/**
 * The engine's inner door, for the layers of this project that show or spread what it does: who may use it is in
 * docs/architecture.md. No part of the library, and free to change.
 */
export { at, need } from "./at";
export { compileTree } from "./model/tree";
export { categoryPoints } from "./normalise";
export { type Job, type Part, type PartResult, performer, replicateParts, rowParts } from "./robustness";
export { joinRows, type RowOutputs, rowOutputs, sensitivityOf } from "./sensitivity";
export { innerExtent, quartileFences, transformValue } from "./treat";
export { type RankRows, rankRows, replicateRunner, type ReplicateRunner, uncertaintyOf } from "./uncertainty";
