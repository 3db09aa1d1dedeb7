import type { FrozenFigure } from "../../../engine";
import type { PlanCell } from "../../plan";
import { constant, indicatorAt, live, type Context } from "../context/context";
import { frozenOf, frozenRef } from "../context/frozen-of";
import { userCell } from "../formulas/ranges";
import { methodChoice } from "../method/method-choice";
import type { ParameterColumn } from "./columns";

/** The columns whose figures a kept scale states. */
const keptFigures: Readonly<Partial<Record<ParameterColumn, FrozenFigure>>> = {
  Minimum: "minimum",
  Maximum: "maximum",
  Mean: "mean",
  "Standard deviation": "deviation",
  "Lower quartile": "lowerQuartile",
  Median: "median",
  "Upper quartile": "upperQuartile",
  "Minimum, untreated": "transformMinimum",
  "Maximum, untreated": "transformMaximum",
  "Box-Cox exponent": "exponent",
  "Lower bound": "lowerBound",
  "Upper bound": "upperBound",
  "Missing value becomes": "fill",
};

/** A figure of a kept scale, as the user's cell or, from a scale year, as a value; null for a cell that is made from the data. */
export function frozenCell(
  context: Context,
  p: number,
  column: ParameterColumn,
  sheet: string,
): PlanCell | null {
  const { code } = indicatorAt(context, p);
  const kept = frozenOf(context, code);
  if (kept === null) return null;
  // A Mazziotta-Pareto scale divides by the number of values that made it; elsewhere the column counts those that there are.
  const isCounted =
    column === "Values" && methodChoice(context.model, "normalisation", code).method === "Mazziotta-Pareto";
  const figure = isCounted ? "values" : keptFigures[column];
  if (figure === undefined) return null;
  const value = kept.figures[figure] ?? NaN;
  const ref = frozenRef(context, code, figure);
  if (ref === null) return constant(value, "number");
  const at = userCell(ref, sheet);
  return live(`IF(ISNUMBER(${at}),${at},"")`, value, "number");
}
