import { at } from "../at";
import type { Comparison, Stakeholder, Tables } from "../model/tables";
import { compileTree } from "../model/tree";
import { ahp, combineJudgements, comparisonAmong } from "../weight";
import { shares } from "../weight/shares";
import type { ParticipantWeights } from "./stakeholder";

/** Weights of siblings as one participant states them, and how far the comparisons behind them contradict each other. */
interface Stated {
  readonly weights: Float64Array;
  /** Null where they are points. */
  readonly consistency: number | null;
}

/**
 * The weights of each participant, siblings by siblings: from comparisons in pairs (AHP) where the participant compared all
 * of them, else the points as shares of their sum (budget allocation; an element without points has 0). NaN where the
 * participant says nothing of any of them. An only child weighs 1, and so does a root.
 *
 * @example
 * const [own] = participantWeights(model, [{ participant: "Ana", group: null, points: { SA: 30, AP: 10 }, comparisons: [] }]);
 * const shareOf = (code) => own.weights[model.framework.findIndex((node) => node.code === code)];
 * [shareOf("SA"), shareOf("AP"), shareOf("SA1")] // [0.75, 0.25, NaN]
 */
export function participantWeights(
  model: Pick<Tables, "framework" | "indicators">,
  stakeholders: readonly Stakeholder[],
): readonly ParticipantWeights[] {
  const { framework } = model;
  const tree = compileTree(model);
  const families = tree.children.filter((children) => children.length > 0);
  return stakeholders.map((stakeholder) => {
    const weights = new Float64Array(framework.length).fill(NaN);
    for (const root of tree.roots) weights[root] = 1;
    const consistency: [string, number][] = [];
    for (const children of families) {
      const codes = Array.from(children, (child) => at(framework, child).code);
      const stated = codes.length === 1 ? onlyChild : statedBy(stakeholder, codes);
      if (stated === null) continue;
      children.forEach((child, k) => (weights[child] = at(stated.weights, k)));
      const parent = at(framework, at(tree.parent, at(children, 0))).code;
      if (stated.consistency !== null) consistency.push([parent, stated.consistency]);
    }
    const { participant, group } = stakeholder;
    return { participant, group, weights, consistency: Object.fromEntries(consistency) };
  });
}

const onlyChild: Stated = { weights: Float64Array.of(1), consistency: null };

function statedBy({ points, comparisons }: Stakeholder, codes: readonly string[]): Stated | null {
  const own = comparisons.filter((comparison) => isWhole(comparison, codes));
  if (own.length > 0) {
    const found = ahp(combineJudgements(own.map((comparison) => comparisonAmong(comparison, codes))));
    return { weights: found.weights, consistency: found.consistencyRatio };
  }
  const given = Float64Array.from(codes, (code) => pointsOf(points, code));
  const weights = shares(given);
  return weights && { weights, consistency: null };
}

/** Whether a comparison has a positive figure for every pair of these elements. */
const isWhole = (comparison: Comparison, codes: readonly string[]): boolean =>
  codes.every((code) => comparison.elements.includes(code)) &&
  comparisonAmong(comparison, codes).every((row) => row.every((ratio) => ratio > 0 && ratio < Infinity));

function pointsOf(points: Stakeholder["points"], code: string): number {
  const own = Object.hasOwn(points, code) ? (points[code] ?? 0) : 0;
  return own > 0 && own < Infinity ? own : 0;
}
