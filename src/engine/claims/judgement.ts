import { at } from "../at";
import type { Model } from "../model/model";
import { unitWeightsOf } from "../model/unit-weights";
import { nearestRule, peerSets } from "../peers";
import { tieTolerance } from "../rank";
import { groupLabels } from "../run/labels";
import { median } from "../statistics";
import type { Claim } from "./claim";

/** A run of the index, as claims look at it. */
export interface ClaimedRun {
  /** Of the index, one per unit; NaN for none. */
  readonly ranks: Float64Array;
  /** The scores in a node, one per unit; NaN for none. They hold until the next call. */
  readonly scoresAt: (node: number) => Float64Array;
}

/** Whether a claim holds in a run; null where the run cannot say, because a score is missing. */
export type Judgement = (run: ClaimedRun) => boolean | null;

/**
 * @throws when the model has no such unit or node
 */
export function judgementOf(model: Model, claim: Claim): Judgement {
  const unit = unitAt(model, claim.unit);
  if (claim.kind === "before") {
    const other = unitAt(model, claim.other);
    return ({ ranks }) => whenKnown(at(ranks, unit), at(ranks, other), (a, b) => a < b);
  }
  if (claim.kind === "among first")
    return ({ ranks }) => whenKnown(at(ranks, unit), claim.k, (rank, k) => rank <= k);
  const node = nodeAt(model, claim.node);
  const others = comparedWith(model, claim);
  const values = new Float64Array(others.length);
  const weights = unitWeightsOf(model);
  const own = weights && Float64Array.from(others, (other) => at(weights, other));
  return ({ scoresAt }) => {
    const scores = scoresAt(node);
    others.forEach((other, k) => (values[k] = at(scores, other)));
    const tolerance = tieTolerance(scores);
    return whenKnown(at(scores, unit), median(values, own), (score, middle) => score > middle + tolerance);
  };
}

const whenKnown = (a: number, b: number, holds: (a: number, b: number) => boolean): boolean | null =>
  Number.isNaN(a) || Number.isNaN(b) ? null : holds(a, b);

/** The units that a unit is compared with, by position, itself left out. */
export function comparedWith(model: Model, claim: Claim & { readonly kind: "stronger" }): readonly number[] {
  const unit = unitAt(model, claim.unit);
  if (claim.than === "peers" && nearestRule(model.method) !== null) return [...at(peerSets(model), unit)];
  const labels = claim.than === "peers" ? groupLabels(model) : null;
  const own = labels?.[unit] ?? null;
  return [...model.units.keys()].filter((i) => i !== unit && (own === null || labels?.[i] === own));
}

export function unitAt({ units }: Model, code: string): number {
  const found = units.findIndex((unit) => unit.code === code);
  if (found < 0) throw new Error(`The model has no unit "${code}".`);
  return found;
}

export function nodeAt({ framework }: Model, code: string): number {
  const found = framework.findIndex((node) => node.code === code);
  if (found < 0) throw new Error(`The framework has no node "${code}".`);
  return found;
}
