import { at } from "../../at";
import { weightedChildren, weightedNodes } from "../../model/weighted-nodes";
import { structureOf } from "../held";
import { byUnitOf, type PossibleChange } from "./change";
import type { PlanContext } from "./context";
import type { KnapsackItem } from "./knapsack";
import { heldRow, type PlannedRow } from "./planned-rows";

/** Gains no larger than this share of a score are rounding. */
const rounding = 1e-9;

/** Scores of many rows at the node whose score is to rise. */
export function scoresOf(context: PlanContext, rows: readonly PlannedRow[]): Float64Array {
  const { held, node, meter } = context;
  meter?.add(scoringWork(context, rows));
  return held.scoreRows(
    rows.map((row) => heldRow(held, row)),
    node,
  );
}

/** Each call has work of its own: about that of this number of rows. */
const rowsOfCall = 10;

/** Rough work of scoring rows, in values read. */
function scoringWork(context: PlanContext, rows: readonly PlannedRow[]): number {
  const rest = context.held.comparesUnits(context.node) ? 0 : rowsOfCall;
  const values = rows.reduce(
    (sum, { changes }) =>
      sum + changes.reduce((work, { change }) => work + valueWork(context, change.indicator), 0),
    0,
  );
  return (rows.length + rest) * context.held.rowWork(context.node) + values;
}

/** Work of bringing one value to the scale: where scores are places, all units are placed again. */
export const valueWork = ({ held, results }: PlanContext, indicator: number): number =>
  held.shapeOf(indicator) === "steps" ? 4 * results.model.units.length : 1;

/** Each change by itself as something to buy: its cost and gain at each of its amounts. */
export function itemsOf(context: PlanContext, changes: readonly PossibleChange[]): readonly KnapsackItem[] {
  const { results, node } = context;
  const rows = changes.flatMap((change) =>
    change.amounts.slice(1).map((_, k) => ({ unit: change.unit, changes: [{ change, position: k + 1 }] })),
  );
  const scores = scoresOf(context, rows);
  let next = 0;
  return changes.map((change) => {
    const before = at(at(results.scores, node), change.unit);
    const least = rounding * Math.abs(before);
    const points = change.amounts.map((amount, k) => {
      const gain = k === 0 ? 0 : at(scores, next++) - before;
      return { cost: change.perUnit * amount, gain: Math.abs(gain) > least ? gain : 0 };
    });
    return { points, divisible: change.divisible };
  });
}

/**
 * Whether gains add up: every mean that a change goes through is arithmetic, and the scores of each unit with all its changes, and with
 * every second of them, are the sums of their gains.
 */
export function gainsAddUp(
  context: PlanContext,
  changes: readonly PossibleChange[],
  items: readonly KnapsackItem[],
): boolean {
  if (!isArithmetic(context)) return false;
  const sets = [...byUnitOf(changes)].flatMap(([unit, own]) =>
    [own, own.filter((_, k) => k % 2 === 0)].map((chosen) => ({ unit, chosen })),
  );
  const scores = scoresOf(
    context,
    sets.map(({ unit, chosen }) => ({
      unit,
      changes: chosen.map((k) => ({ change: at(changes, k), position: at(changes, k).amounts.length - 1 })),
    })),
  );
  return sets.every(({ unit, chosen }, r) => {
    const before = at(at(context.results.scores, context.node), unit);
    const sum = chosen.reduce((total, k) => total + (at(items, k).points.at(-1)?.gain ?? 0), 0);
    return Math.abs(at(scores, r) - before - sum) <= 1e-8 * Math.max(1, Math.abs(before), Math.abs(sum));
  });
}

/** Whether every aggregate from the node down is an arithmetic mean, and nothing follows it. */
function isArithmetic({ results, node }: PlanContext): boolean {
  const { tree, weights, aggregations, finishes } = structureOf(results);
  return weightedNodes(tree, node, weights).every(
    (each) =>
      weightedChildren(tree, each, weights).length === 0 ||
      (at(aggregations, each).aggregator.method === "arithmetic" && !finishes?.[each]),
  );
}
