import { at } from "../../at";
import { indexNode } from "../../model/index-node";
import { compileTree } from "../../model/tree";
import { pearson } from "../../coherence";
import { peerSets } from "../../peers";
import { rounding } from "../../numerics/rounding";
import type { Results } from "../../results";
import { median } from "../../statistics";
import { costFor } from "../cost-for";
import type { CostRule } from "../cost-rule";
import { type HeldScale, heldScale, usualWork } from "../held";
import type { Lever, LeverAim } from "../lever";
import { type Aim, aimsOf, wantedValues } from "./aims";
import { costOf } from "./cost-of";
import { fieldsOf } from "./fields";
import { passedUnits } from "./passed-units";
import { relatedness } from "./relatedness";

/** What levers are made with besides the results. */
export interface LeverOptions {
  readonly costs?: readonly CostRule[];
  /** Peers of each unit, by position; those of `peerSets` unless given. */
  readonly peers?: readonly ArrayLike<number>[];
  /** `heldScale(results)`, where it is made already: for levers of many units. */
  readonly held?: HeldScale;
  /** `relatedness(results)`, likewise. */
  readonly relatedness?: readonly Float64Array[];
}

/**
 * What a unit could do next: for each indicator of positive weight below an index, in the order of the model, what it could
 * aim for and what comes of it. The scale is held, all other units stay as they are, and the index is scored again for each
 * aim. A unit without a score in the index has no levers.
 *
 * @param root code of the index
 * @param unit position in `Model.units`
 * @throws when the framework has no such index
 * @example levers(results, "PSCI", 6)[0].aims.map(({ aim }) => aim) // ["next", "best"]
 */
export function levers(
  results: Results,
  root: string,
  unit: number,
  options: LeverOptions = {},
): readonly Lever[] {
  const { model, effectiveWeights, normalised, denominated, scores } = results;
  const node = indexNode(model.framework, root);
  const before = at(scores, node);
  if (Number.isNaN(at(before, unit))) return [];
  const { costs = [], held = heldScale(results) } = options;
  const near = options.relatedness ?? relatedness(results);
  const peers = at(options.peers ?? peerSets(model), unit);
  const gainOf = scorer(results, held, node, unit);

  const { leaf: leaves, rootOf } = compileTree(model);
  const parts = [...leaves.entries()].flatMap(([indicator, leaf]) =>
    at(rootOf, leaf) === node && at(effectiveWeights, leaf) > 0 ? [{ indicator, leaf }] : [],
  );
  const placed = parts.map(({ indicator }) => {
    const column = at(normalised, indicator);
    const middle = median(Float64Array.from(peers, (peer) => at(column, peer)));
    return { importance: importanceOf(column, before), performance: at(column, unit) - middle };
  });
  const fields = fieldsOf(placed);
  // A value that the scale has no place for (too low for a logarithm) would count as missing.
  const hasScore = (indicator: number) => (aim: Aim) => !Number.isNaN(held.scoreOf(unit, indicator, aim.to));
  const aims = parts.map(({ indicator }) =>
    aimsOf(results, held, wantedValues(results, costs, peers, unit, indicator), unit, indicator).filter(
      hasScore(indicator),
    ),
  );
  const outcomes = gainOf(
    parts.flatMap(({ indicator }, k) => at(aims, k).map((aim) => ({ ...aim, indicator }))),
  );

  let next = 0;
  return parts.map(({ indicator }, k): Lever => {
    const column = at(denominated, indicator);
    const value = at(column, unit);
    const rule = costFor(costs, model, unit, indicator);
    const own = at(aims, k).map(({ aim, to }): LeverAim => ({
      ...{ aim, to, ...at(outcomes, next++) },
      cost: costOf(rule, to - value),
    }));
    const { direction } = at(model.indicators, indicator);
    const [first] = own;
    return {
      ...{ indicator, value, score: at(at(normalised, indicator), unit) },
      ...at(placed, k),
      field: at(fields, k),
      aims: own,
      peers: Int32Array.from(peers).filter(
        (peer) =>
          first !== undefined &&
          direction * (at(column, peer) - first.to) >= -rounding * Math.max(1, Math.abs(first.to)),
      ),
      relatedness: at(at(near, indicator), unit),
    };
  });
}

type Outcome = Pick<LeverAim, "gain" | "rank" | "passed">;

/**
 * Scores the index again for each aim. Where that would take too long, because units are compared with each other, for the first
 * aim of each indicator only, or for none: the others have no gain.
 */
function scorer(
  results: Results,
  held: HeldScale,
  node: number,
  unit: number,
): (aims: readonly (Aim & { readonly indicator: number })[]) => readonly Outcome[] {
  const before = at(results.scores, node);
  const relative = held.comparesUnits(node);
  return (aims) => {
    const rows = aims.map(({ indicator, to }) => ({
      unit,
      scores: [{ indicator, score: held.scoreOf(unit, indicator, to), value: to }],
    }));
    const own = relative ? null : held.scoreRows(rows, node);
    const isFirst = aims.map(({ indicator }, k) => k === 0 || aims[k - 1]?.indicator !== indicator);
    const affordable = relative ? usualWork / held.rowWork(node) : Infinity;
    const [hasAll, hasFirst] = [rows.length <= affordable, isFirst.filter(Boolean).length <= affordable];
    return rows.map((row, k) => {
      if (!hasAll && !(hasFirst && isFirst[k])) return notScored;
      const after = own ? before.with(unit, at(own, k)) : held.scoresWith(row, node);
      return { gain: at(after, unit) - at(before, unit), ...passedUnits(results, before, after, unit) };
    });
  };
}

const notScored: Outcome = { gain: NaN, rank: NaN, passed: Int32Array.of() };

const importanceOf = (scores: Float64Array, index: Float64Array): number => {
  const correlation = pearson(scores, index);
  return Number.isNaN(correlation) ? 0 : correlation ** 2;
};
