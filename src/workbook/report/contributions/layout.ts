import type { Area } from "../../cells";
import { rowAbove, unitColumns, type Shape } from "../context/shape";
import { isByUnit } from "../method/is-by-unit";
import { parameterRow } from "../frame/unit-rows";

export interface ContributionsLayout {
  /** One row above the weights; or, for medians of groups or of peers, one row per unit. */
  readonly reference: Area;
  readonly present: Area;
  readonly from: Area;
  readonly to: Area;
  readonly nodeWeights: Area;
  readonly weights: Area;
  readonly explained: Area;
  readonly table: Area;
}

export function layOutContributions(shape: Shape): ContributionsLayout {
  const { lead, model, structure } = shape;
  const at = (column: number, columns: number): Area =>
    unitColumns(shape, shape.sheets.Contributions, column, columns);
  const m = structure.indicators.length;
  const a = structure.aggregates.length;
  const first = lead + m + structure.roots.length + 2;
  const weights = at(first, m);
  return {
    table: at(lead, m),
    explained: at(lead + m + 1, structure.roots.length),
    weights,
    nodeWeights: at(first + m + 1, a),
    present: at(first + m + a + 2, a),
    from: at(first + m + 2 * a + 3, a),
    to: at(first + m + 3 * a + 4, a),
    reference: isByUnit({ model }) ? at(first + m + 4 * a + 5, m) : rowAbove(weights, parameterRow),
  };
}
