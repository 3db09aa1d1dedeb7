import {
  type Consensus,
  consensusWeights,
  type DisputedPairs,
  filledWeights,
  type NodeDisagreement,
  opinionClusters,
  type OpinionClusters,
  opinionDistances,
  pairsByWeights,
  participantWeights,
  type ParticipantWeights,
  type RankRange,
  rankRanges,
  ranksByWeights,
  rankOf,
  type Results,
  weightDisagreement,
} from "../../engine";

/** Participants with one group, by its name. */
export interface GroupOfParticipants {
  readonly name: string;
  /** Positions in `GroupOpinion.participants`. */
  readonly members: readonly number[];
  /** Mean of the weights of its members: by node, NaN where none of them says anything. */
  readonly weights: Float64Array;
  /** Ranks under these weights, one per unit. */
  readonly ranks: Float64Array;
}

/** What those who make an index together think of its weights, and what depends on whose weights are taken. */
export interface GroupOpinion {
  /** Code of the index whose ranks these are. */
  readonly root: string;
  /** Those who say something of weights. */
  readonly participants: readonly ParticipantWeights[];
  /** Number of participants in the table who say nothing of weights. */
  readonly silent: number;
  /** Weights of the index as shares of siblings, by node. */
  readonly given: Float64Array;
  /** Which of the three the consensus is. */
  readonly kind: Consensus;
  /** Weights of the group, by node; NaN where nobody says anything. */
  readonly consensus: Float64Array;
  /** Means, medians and geometric means of the participants' weights. */
  readonly mean: Float64Array;
  readonly median: Float64Array;
  readonly geometric: Float64Array;
  readonly disagreement: readonly NodeDisagreement[];
  /** The groups that the table names, in its order; empty where it names fewer than two. */
  readonly groups: readonly GroupOfParticipants[];
  readonly clusters: OpinionClusters;
  /** The participants of each cluster, with the mean of their weights. */
  readonly opinions: readonly GroupOfParticipants[];
  readonly ranks: {
    readonly given: Float64Array;
    readonly consensus: Float64Array;
    /** One per participant. */
    readonly participants: readonly Float64Array[];
    /** One per unit, over the participants. */
    readonly ranges: readonly RankRange[];
  };
  /** The "first k" of `topShare`. */
  readonly top: number;
  readonly pairs: DisputedPairs;
}

/** Pairs that are listed. */
const listedPairs = 20;

const known = new WeakMap<Results, Map<string, GroupOpinion | null>>();

/**
 * The opinion of those who make an index together; null where nobody says anything of weights. Where a participant says
 * nothing of some elements, the weights of the index are used there. It is computed once for the same results.
 *
 * @param root code of the index
 * @param kind what the weights of the group are; the ranks of the group and the order of pairs are under these
 */
export function groupOpinion(
  results: Results,
  root: string,
  top: number,
  kind: Consensus,
): GroupOpinion | null {
  const own = known.get(results) ?? new Map<string, GroupOpinion | null>();
  known.set(results, own);
  const key = `${top} ${kind} ${root}`;
  const before = own.get(key);
  if (before !== undefined) return before;
  const found = opinionOf(results, root, top, kind);
  own.set(key, found);
  return found;
}

function opinionOf(results: Results, root: string, top: number, kind: Consensus): GroupOpinion | null {
  const { model, weights: own } = results;
  const stakeholders = model.judgements.stakeholders ?? [];
  const stated = participantWeights(model, stakeholders);
  const participants = stated.filter(({ weights }) =>
    weights.some((weight, node) => !Number.isNaN(weight) && hasSiblings(results, node)),
  );
  if (participants.length === 0) return null;
  const weights = participants.map((one) => one.weights);
  const clusters = opinionClusters(opinionDistances(model, weights, own));
  const group = (name: string, members: readonly number[]) => ({
    ...{ name, members },
    weights: consensusWeights(
      model,
      participants.filter((_, k) => members.includes(k)),
      "mean",
    ),
  });
  const positions = [...participants.keys()];
  const names = [...new Set(participants.flatMap((one) => one.group ?? []))];
  const groups =
    names.length < 2
      ? []
      : names.map((name) =>
          group(
            name,
            positions.filter((k) => participants[k]?.group === name),
          ),
        );
  const opinions =
    clusters.clusters < 2
      ? []
      : Array.from({ length: clusters.clusters }, (_, c) =>
          group(
            String(c + 1),
            positions.filter((k) => clusters.cluster[k] === c),
          ),
        );
  const summaries = {
    mean: consensusWeights(model, participants, "mean"),
    median: consensusWeights(model, participants, "median"),
    "geometric mean": consensusWeights(model, participants, "geometric mean"),
  };
  const consensus = summaries[kind];
  // In one call: what does not depend on weights is made once.
  const [ofConsensus = new Float64Array(), ...ofOthers] = ranksByWeights(model, root, [
    ...[consensus, ...weights],
    ...[...groups, ...opinions].map((one) => one.weights),
  ]);
  const ofParticipants = ofOthers.slice(0, weights.length);
  const withRanks = (
    list: readonly ReturnType<typeof group>[],
    first: number,
  ): readonly GroupOfParticipants[] =>
    list.map((one, k) => ({ ...one, ranks: ofOthers[first + k] ?? new Float64Array() }));
  return {
    ...{ root, participants, silent: stakeholders.length - participants.length, consensus, clusters, top },
    given: filledWeights(model, new Float64Array(own.length).fill(NaN), own),
    ...{ kind, mean: summaries.mean, median: summaries.median, geometric: summaries["geometric mean"] },
    disagreement: weightDisagreement(model, participants),
    groups: withRanks(groups, weights.length),
    opinions: withRanks(opinions, weights.length + groups.length),
    ranks: {
      given: rankOf(results, root),
      consensus: ofConsensus,
      participants: ofParticipants,
      ranges: rankRanges(ofParticipants, top),
    },
    pairs: pairsByWeights(ofParticipants, ofConsensus, listedPairs),
  };
}

/** Whether the weight of a node matters: it has a parent with other children. */
function hasSiblings({ model: { framework } }: Results, node: number): boolean {
  const parent = framework[node]?.parent ?? null;
  return parent !== null && framework.filter((other) => other.parent === parent).length > 1;
}
