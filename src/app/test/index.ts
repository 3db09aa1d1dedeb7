/** Tests of an index: what comes out when its choices vary. */
export { quickRanges, type Ranges } from "./quick-ranges";
export { type ReplicateChange, type ReplicateRun, replicateRun } from "./replicate-run";
export type { RunningOptions } from "./run-parts";
export { runTest, type TestOptions } from "./run-test";
export { sensitivityRows } from "./sensitivity-of-test";
