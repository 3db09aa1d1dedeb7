import { at } from "../../at";
import { heldRun } from "../held";
import { type PossibleChange, valueAt } from "./change";
import type { PlanContext } from "./context";

export interface Made {
  readonly change: PossibleChange;
  readonly position: number;
}

/** Scores of a node, one per unit, with changes of any units made together, the scale held. */
export function scoresWithAll(
  { results, held }: PlanContext,
  node: number,
  made: readonly Made[],
): Float64Array {
  if (held.comparesUnits(node)) {
    const changes = made.map(({ change, position }) => ({
      unit: change.unit,
      indicator: change.indicator,
      value: valueAt(change, position),
    }));
    return at(heldRun(results, held, changes).scores, node);
  }
  const scores = at(results.scores, node).slice();
  const byUnit = new Map<number, Made[]>();
  for (const each of made) byUnit.set(each.change.unit, [...(byUnit.get(each.change.unit) ?? []), each]);
  const rows = [...byUnit].map(([unit, own]) => ({
    unit,
    scores: own.map(({ change, position }) => ({
      indicator: change.indicator,
      score: held.scoreOf(unit, change.indicator, valueAt(change, position)),
    })),
  }));
  held.scoreRows(rows, node).forEach((score, r) => (scores[at(rows, r).unit] = score));
  return scores;
}
