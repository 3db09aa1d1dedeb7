/** How much the ranks of an index depend on the choices behind it. */
export { rankDistribution } from "./distribution";
export { comparePairs, type Pair } from "./pairs";
export type { Replicate } from "./replicate";
export { type Outcome, replicator } from "./replicator";
export { type Failure, type RankSummary, type Uncertainty, uncertainty } from "./uncertainty";
