import type { Aggregated, Structure } from "../aggregate";
import { nodeScales } from "./node-scale";
import { secantTree } from "./secant-tree";

/**
 * Splits the gap of a root exactly over indicators. For unit i and indicator j, with score s and the reference's r:
 *
 *     c_ij = e_ij (r_j - s_ij) + rho_i e_ij / sum of e_i
 *     rho_i = gap_i - sum over j of e_ij (r_j - s_ij)
 *
 * e_ij are the secant weights of the aggregations, multiplied down the tree, between the unit's own values and the
 * reference's, over the indicators that both have: e (r - s) adds up to the difference that these make in the index.
 * rho is what the reference has beyond them (indicators that the unit lacks; a reference that is not one profile, as
 * the median is not) and is divided in the same proportions. Entries of a unit that are not NaN add up to its gap.
 *
 * Where an aggregate is brought to a scale again, e_ij has the slope of that scale between the two scores too: of two equal
 * scores, the slope over all scores of the aggregate.
 *
 * In a tree of arithmetic means e_ij are the unit's effective weights, renormalised over the indicators that count; they
 * sum to 1, and so c_ij = e_ij (r_j - s_ij + rho_i).
 *
 * Where the unit and the reference have no indicator in common, the gap is divided by how much a point of each of the
 * unit's own indicators adds to its score; where the secants are all 0, by effective weights.
 *
 * @param profile the reference's indicators: one column per indicator, one entry per unit
 * @param gaps of the root, one per unit; a unit without a gap (NaN) has no contributions
 * @returns one column per indicator, one entry per unit; NaN for an indicator that has no part in the unit's gap
 */
export function splitGap(
  structure: Structure,
  { scores, present, fits, unscaled }: Pick<Aggregated, "scores" | "present" | "fits" | "unscaled">,
  root: number,
  profile: readonly Float64Array[],
  gaps: Float64Array,
): readonly Float64Array[] {
  const leaves = structure.tree.leaf;
  const own = Array.from(leaves, (node) => scores[node]!);
  const split = own.map((column) => new Float64Array(column.length).fill(NaN));
  const branch = secantTree(structure, present, root, nodeScales(fits, unscaled));
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps[i]!;
    if (Number.isNaN(gap)) continue;
    const common = branch.weigh(i, own, profile);
    const reference = common ? profile : own;
    const weights = common ?? branch.weigh(i, own, own);
    if (!weights) continue;

    let sum = 0;
    let explained = 0;
    for (let j = 0; j < leaves.length; j++) {
      const weight = weights[leaves[j]!]!;
      if (Number.isNaN(weight)) continue;
      sum += weight;
      explained += weight * (reference[j]![i]! - own[j]![i]!);
    }
    const rest = gap - explained;
    const flat = sum > 1e-9 ? null : branch.nominal();
    for (let j = 0; j < leaves.length; j++) {
      const weight = weights[leaves[j]!]!;
      if (Number.isNaN(weight)) continue;
      const share = flat ? flat[leaves[j]!]! : weight / sum;
      split[j]![i] = weight * (reference[j]![i]! - own[j]![i]!) + rest * share;
    }
  }
  return split;
}
