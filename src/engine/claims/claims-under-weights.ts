import { at } from "../at";
import type { Model } from "../model/model";
import { weightedChildren, weightedNodes } from "../model/weighted-nodes";
import { tieTolerance } from "../rank";
import { replicateRunner, type ReplicateRunner, type WeightNoise } from "../uncertainty";
import type { Claim } from "./claim";
import { type Bounded, type Certainty, certaintyOf, differenceOf } from "./certainty";
import { comparedWith, type Judgement, judgementOf, nodeAt, unitAt } from "./judgement";
import { onLeaf, pairBounds } from "./unit-pairs";
import type { WeightRange } from "./weight-extremes";

/** For which weights a claim holds, all else as in the index. */
export interface WeightsVerdict {
  /** For all weights of the range, for some of them, for none; or that is not known. */
  readonly holds: "all" | "some" | "none" | "undecided";
  /** Why it is not known ("not-linear": a gate, bonus, malus or scale follows an aggregation); null where it is. */
  readonly why: "not-arithmetic" | "not-linear" | "missing-values" | "not-scored" | "many-units" | null;
  /** Of a claim of two units: by how much the first is above the other, at least and at most; null for other claims. */
  readonly difference: { readonly least: number; readonly greatest: number } | null;
}

/** A claim under other weights. */
export interface ClaimUnderWeights {
  readonly claim: Claim;
  /** The weights of siblings may be any, also 0, as long as one is positive. Weights that are 0 in the index stay 0. */
  readonly any: WeightsVerdict;
  /** Each weight is within the share of `noise`; null where weights do not vary that way. */
  readonly within: WeightsVerdict | null;
}

/** The most ways of weighting that are tried to show that a claim holds for some weights and not for others. */
const maximumTries = 200;

/**
 * Whether claims hold for all weights, for some, or for none. Decided only where every mean that matters is arithmetic: then the
 * difference of two units over all weights is found exactly. Of claims about many units it is said only where these
 * differences, or weights that were tried, leave no doubt.
 *
 * @param noise the spread of `within`
 * @throws when the model has no such unit or node, or gives no index
 * @example claimsUnderWeights(model, [{ kind: "among first", unit: "C01", k: 60 }], "PSCI", null)[0].any.holds // "all"
 */
export function claimsUnderWeights(
  model: Model,
  claims: readonly Claim[],
  root: string,
  noise: WeightNoise | null,
): readonly ClaimUnderWeights[] {
  const runner = replicateRunner(model, root);
  const { run } = runner.baseOf({});
  if (runner.run({}) !== null) throw new Error(`The index "${root}" has no scores.`);
  const scores = model.framework.map((_, node) => runner.scoresAt(node).slice());
  const weights = run.structure.weights.slice();
  const { tree, structure } = run;

  const verdict = (claim: Claim, range: WeightRange): WeightsVerdict => {
    const judge = judgementOf(model, claim);
    const node = nodeAt(model, claim.kind === "stronger" ? claim.node : root);
    const nodes = weightedNodes(tree, node, weights);
    const means = nodes.filter((one) => weightedChildren(tree, one, weights).length > 1);
    runner.run({});
    const nominal = judge(runner);
    if (nominal === null) return undecided("not-scored");
    // Where one way of weighting is left, the index says it.
    if (means.length === 0) return decided(nominal ? "all" : "none");
    if (nodes.some((one) => (structure.finishes?.[one] ?? null) !== null)) return undecided("not-linear");
    if (means.some((mean) => at(structure.aggregations, mean).aggregator.method !== "arithmetic"))
      return undecided("not-arithmetic");
    // Weights of 0 take children away, and what is set aside and counts is missing for some: then a unit may have no score.
    const lacksSetAside = structure.setAside?.some((own) => own?.includes(0)) ?? false;
    if (range.kind === "any" && lacksSetAside) return undecided("missing-values");
    const compared = {
      tree,
      node,
      weights,
      rule: model.method.missing,
      range,
      scores: (one: number) => at(scores, one),
    };
    const unit = unitAt(model, claim.unit);
    const others = otherUnits(model, claim).filter((i) =>
      nodes.some((one) => !Number.isNaN(scores[one]?.[i] ?? NaN)),
    );
    const pairs: readonly Bounded[] = others.map((other) => ({
      ...pairBounds(compared, unit, other),
      mayLackScore: range.kind === "any" && nodes.some((one) => Number.isNaN(scores[one]?.[other] ?? NaN)),
    }));
    const tolerance = toleranceOf(nodes.map((one) => at(scores, one)));
    const difference = claim.kind === "before" ? differenceOf(pairs) : null;
    const certain: Certainty = certaintyOf(claim, pairs, tolerance, model.method.ranks);
    if (certain !== null) return { ...decided(certain), difference };
    const single = nodes.filter((one) => range.kind === "any" && at(tree.column, one) >= 0);
    const tries = [...single.map((leaf) => onLeaf(tree, node, leaf, weights)), ...weightsOfPairs(pairs)];
    if (isContested(tries, nominal, judge)) return { ...decided("some"), difference };
    if (claim.kind === "before" && difference !== null) return { ...decided("some"), difference };
    const why = pairs.every(({ isTight }) => isTight) ? "many-units" : "missing-values";
    return { ...undecided(why), difference };
  };

  /** Whether weights that are tried give the other answer than those of the index. */
  const isContested = (tries: readonly Float64Array[], nominal: boolean, judge: Judgement): boolean =>
    tries
      .slice(0, maximumTries)
      .some((own) => tried(runner, model, weights, own) && judge(runner) === !nominal);

  const within = noise?.draw === "uniform" ? spread(model, weights, noise) : null;
  return claims.map((claim) => {
    const [any, own] = [verdict(claim, { kind: "any" }), within && verdict(claim, within)];
    // What changes within a spread changes under any weights.
    const isSome = any.holds === "undecided" && own?.holds === "some";
    return { claim, any: isSome ? { ...any, holds: "some", why: null } : any, within: own };
  });
}

const decided = (holds: "all" | "some" | "none"): WeightsVerdict => ({ holds, why: null, difference: null });
const undecided = (why: NonNullable<WeightsVerdict["why"]>): WeightsVerdict => ({
  ...{ holds: "undecided", why, difference: null },
});

/** The weights at the bounds of pairs of units, those that come closest first. */
const weightsOfPairs = (pairs: readonly Bounded[]): readonly Float64Array[] =>
  [...pairs]
    .sort((a, b) => distance(a) - distance(b))
    .flatMap(({ atLeast, atGreatest }) => [atLeast, atGreatest]);

/** How close the two units come: 0 where either may be above the other. */
const distance = ({ least, greatest }: Bounded): number => Math.max(0, least, -greatest);

const otherUnits = (model: Model, claim: Claim): readonly number[] => {
  if (claim.kind === "before") return [unitAt(model, claim.other)];
  if (claim.kind === "stronger") return comparedWith(model, claim);
  const unit = unitAt(model, claim.unit);
  return [...model.units.keys()].filter((i) => i !== unit);
};

function toleranceOf(columns: readonly Float64Array[]): number {
  return Math.max(0, ...columns.map((column) => tieTolerance(column)));
}

function spread(
  { framework }: Model,
  weights: Float64Array,
  { share, levels }: WeightNoise & { readonly draw: "uniform" },
): WeightRange {
  const shares = framework.map(({ level }) => levels[level] ?? share);
  return {
    kind: "within",
    lower: weights.map((weight, node) => weight * (1 - at(shares, node))),
    upper: weights.map((weight, node) => weight * (1 + at(shares, node))),
  };
}

/** Runs the index with other weights; whether it gave an index. */
function tried(
  runner: ReplicateRunner,
  { framework }: Model,
  weights: Float64Array,
  own: Float64Array,
): boolean {
  const factors = framework.flatMap(({ code }, node) => {
    const before = at(weights, node);
    return before > 0 ? [[code, at(own, node) / before] as const] : [];
  });
  return runner.run({ weightFactors: Object.fromEntries(factors) }) === null;
}
