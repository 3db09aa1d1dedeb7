import type { Model } from "../../engine";
import { entryOf } from "./entry-of";
import type { GroupOfParticipants, GroupOpinion } from "./group-opinion";

/** An element that the participants of a group weigh more than all participants do. */
export interface Favoured {
  /** Position of the node. */
  readonly node: number;
  /** Share of the siblings' weight that it gets more than in the consensus. */
  readonly more: number;
}

/** What a group favours: the elements that it weighs most above the consensus, the largest difference first. */
export function favours(
  { framework }: Pick<Model, "framework">,
  opinion: GroupOpinion,
  { weights }: GroupOfParticipants,
  most: number,
): readonly Favoured[] {
  return framework
    .map((_, node) => ({ node, more: entryOf(weights, node) - entryOf(opinion.consensus, node) }))
    .filter(({ more }) => more > leastDifference)
    .sort((a, b) => b.more - a.more || a.node - b.node)
    .slice(0, most);
}

/** A smaller difference is not worth a word: one hundredth of the siblings' weight. */
const leastDifference = 0.01;
