/** How the weights of a group are made of those of its participants. */
export type Consensus = "mean" | "median" | "geometric mean";

/** The weights of one participant: by node, as `Model.framework`; siblings sum to 1. NaN where the participant says nothing of them. */
export interface ParticipantWeights {
  readonly participant: string;
  readonly group: string | null;
  readonly weights: Float64Array;
  /** Consistency ratio of the comparisons by code of the parent; above 0.1 they contradict each other. */
  readonly consistency: Readonly<Record<string, number>>;
}
