import { at } from "../at";
import type { Tables } from "../model/tables";
import { compileTree } from "../model/tree";
import { deviation, extent } from "../statistics";
import type { ParticipantWeights } from "./stakeholder";

/** How far participants differ about the weight of a node. */
export interface NodeDisagreement {
  /** Code of the node. */
  readonly node: string;
  /** Number of participants who say something of it and its siblings. */
  readonly stated: number;
  readonly lowest: number;
  readonly highest: number;
  /** Standard deviation of their weights (n - 1); NaN for fewer than two. */
  readonly deviation: number;
  /**
   * Of the node's children: 1 - the mean, over all pairs of participants who weigh them, of the share of the weight that one
   * would have to move to weigh as the other does (half the sum of absolute differences). 1: all weigh them alike; 0: no two
   * have anything in common. NaN for fewer than two participants, and without two children.
   */
  readonly agreement: number;
}

/**
 * How far participants differ, node by node, in the order of the framework.
 *
 * @example weightDisagreement(model, []).every(({ stated }) => stated === 0) // true
 */
export function weightDisagreement(
  model: Pick<Tables, "framework" | "indicators">,
  participants: readonly ParticipantWeights[],
): readonly NodeDisagreement[] {
  const tree = compileTree(model);
  return model.framework.map(({ code }, node) => {
    const isRoot = at(tree.parent, node) < 0;
    const own = Float64Array.from(isRoot ? [] : participants, (one) => at(one.weights, node)).filter(
      (weight) => !Number.isNaN(weight),
    );
    const { minimum, maximum } = extent(own);
    return {
      ...{ node: code, stated: own.length, lowest: minimum, highest: maximum },
      ...{ deviation: deviation(own), agreement: agreementOn(at(tree.children, node), participants) },
    };
  });
}

/**
 * Sums of |x - y| over all pairs come from the sorted weights of each child: with 1,000 participants there are 500,000 pairs.
 */
function agreementOn(children: Int32Array, participants: readonly ParticipantWeights[]): number {
  const stated = participants.filter(({ weights }) =>
    [...children].every((child) => !Number.isNaN(weights[child])),
  );
  const n = stated.length;
  if (children.length < 2 || n < 2) return NaN;
  let sum = 0;
  for (const child of children) {
    const sorted = Float64Array.from(stated, ({ weights }) => at(weights, child)).sort();
    sorted.forEach((weight, k) => (sum += weight * (2 * k - n + 1)));
  }
  return 1 - sum / (n * (n - 1));
}
