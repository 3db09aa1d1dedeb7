import type { Comparison } from "../model/model";

/** One participant's opinion of how much the elements of the framework count. */
export interface Stakeholder {
  readonly participant: string;
  /** The group that the participant speaks for; null for none. */
  readonly group: string | null;
  /** Points by node code; a node that is not listed has none. Empty where the participant gave comparisons only. */
  readonly points: Readonly<Record<string, number>>;
  /** Comparisons in pairs, each of the children of one node. */
  readonly comparisons: readonly Comparison[];
}

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
