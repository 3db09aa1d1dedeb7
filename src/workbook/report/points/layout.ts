import type { Area } from "../../cells";
import { rowAbove, unitColumns, type Shape } from "../context/shape";
import { parameterRow } from "../frame/unit-rows";

/** Where gates, bonus and malus, and classes stand: a column each, a row for each unit. */
export interface PointsLayout {
  /** What a unit does at each gate, in the order of the method. */
  readonly gates: Area;
  /** Limits and caps of the gates, above them. */
  readonly limits: Area;
  readonly caps: Area;
  /** Points that a bonus adds, or a malus takes. */
  readonly adjustments: Area;
  readonly rates: Area;
  readonly most: Area;
  /** The class of each unit, for each aggregate that has classes. */
  readonly classes: Area;
  /** For each of these a column of names and one of the scores from which they are. */
  readonly classLimits: Area;
  /** Aggregates with classes: their positions in the framework. */
  readonly classNodes: readonly number[];
}

/** Null where the method has none of them. */
export function layOutPoints(shape: Shape): PointsLayout | null {
  const { model, results, lead } = shape;
  const { gates = [], adjustments = [] } = model.method;
  const classes = results.classes ?? [];
  if (gates.length + adjustments.length + classes.length === 0) return null;
  const at = (column: number, columns: number): Area =>
    unitColumns(shape, shape.sheets.Points, column, columns);
  const gateArea = at(lead, gates.length);
  const adjustmentArea = at(lead + gates.length, adjustments.length);
  const classArea = at(lead + gates.length + adjustments.length, classes.length);
  const most = Math.max(0, ...classes.map(({ rule }) => rule.classes.length));
  return {
    gates: gateArea,
    limits: rowAbove(gateArea, parameterRow + 2),
    caps: rowAbove(gateArea, parameterRow + 3),
    adjustments: adjustmentArea,
    rates: rowAbove(adjustmentArea, parameterRow + 2),
    most: rowAbove(adjustmentArea, parameterRow + 3),
    classes: classArea,
    classLimits: { ...at(classArea.column + classes.length + 1, 2 * classes.length), rows: most },
    classNodes: classes.map(({ node }) => model.framework.findIndex(({ code }) => code === node)),
  };
}
