/** An index that is made together: weights of participants, their consensus, and what depends on whose weights are taken. */
export { averageLinkage } from "./average-linkage";
export { consensusWeights } from "./consensus-weights";
export { filledWeights } from "./filled-weights";
export { opinionClusters, type OpinionClusters } from "./opinion-clusters";
export { opinionDistances } from "./opinion-distances";
export { type DisputedPair, type DisputedPairs, pairsByWeights } from "./pairs-by-weights";
export { participantWeights } from "./participant-weights";
export { type RankRange, rankRanges, ranksByWeights } from "./ranks-by-weights";
export { silhouette } from "./silhouette";
export type { Consensus, ParticipantWeights } from "./stakeholder";
export { statedWeights } from "./stated-weights";
export { type NodeDisagreement, weightDisagreement } from "./weight-disagreement";
