import { at } from "../../at";
import { type HeldRow, heldRun, type HeldScale } from "../held";
import { byUnitOf, type PossibleChange, valueAt } from "./change";
import type { PlanContext } from "./context";

export interface Made {
  readonly change: PossibleChange;
  readonly position: number;
}

/** A unit with some changes made. */
export interface PlannedRow {
  readonly unit: number;
  readonly changes: readonly Made[];
}

/** The same with the scores that the changes give. */
export const heldRow = ({ scoreOf }: HeldScale, { unit, changes }: PlannedRow): HeldRow => ({
  unit,
  scores: changes.map(({ change, position }) => {
    const value = valueAt(change, position);
    return { indicator: change.indicator, score: scoreOf(unit, change.indicator, value), value };
  }),
});

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
  const rows = [...byUnitOf(made.map(({ change }) => change))].map(([unit, own]) =>
    heldRow(held, { unit, changes: own.map((k) => at(made, k)) }),
  );
  held.scoreRows(rows, node).forEach((score, r) => (scores[at(rows, r).unit] = score));
  return scores;
}
