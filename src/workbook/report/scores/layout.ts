import type { Area } from "../../cells";
import { rowAbove, unitColumns, type Shape } from "../context/shape";
import { parameterRow } from "../frame/unit-rows";
import { type ElementsLayout, layOutElements } from "./elements-layout";
import { layOutSteps, type StepsLayout } from "./steps";

export { beforeRescaling } from "./steps";

export interface ScoresLayout extends StepsLayout {
  readonly levels: Area;
  readonly weights: Area;
  readonly effective: Area;
  readonly targets: Area;
  readonly table: Area;
  /** Null where the ranks are competition ranks themselves. */
  readonly competition: Area | null;
  readonly ranks: Area;
  readonly groupRanks: Area | null;
  /** One column per root. */
  readonly order: Area;
  /** Null where elements that are set aside do not count. */
  readonly elements: ElementsLayout | null;
}

export function layOutScores(shape: Shape): ScoresLayout {
  const { lead, model, structure } = shape;
  const at = (column: number, columns: number): Area =>
    unitColumns(shape, shape.sheets.Scores, column, columns);
  const a = structure.aggregates.length;
  const isGrouped = model.method.group !== null;
  const ranks = lead + a + 1;
  const order = ranks + (isGrouped ? 2 * (a + 1) : a + 1);
  const table = at(lead, a);
  const competition = order + structure.roots.length + 1;
  const isCompetition = model.method.ranks === "competition";
  const steps = layOutSteps(shape, isCompetition ? competition : competition + a + 1, at);
  const stepsEnd = [steps.aggregated, steps.adjusted].reduce(
    (end, step) => end + (step === null ? 0 : step.table.columns + 1),
    isCompetition ? competition : competition + a + 1,
  );
  return {
    levels: rowAbove(table, parameterRow),
    weights: rowAbove(table, parameterRow + 1),
    effective: rowAbove(table, parameterRow + 2),
    targets: rowAbove(table, parameterRow + 3),
    table,
    ranks: at(ranks, a),
    groupRanks: isGrouped ? at(ranks + a + 1, a) : null,
    order: at(order, structure.roots.length),
    competition: isCompetition ? null : at(competition, a),
    ...steps,
    elements: layOutElements(shape, stepsEnd, at),
  };
}
