import type { FrozenFigure, FrozenFigures } from "../../../engine";
import type { PlanCell } from "../../plan";
import { constant, indicatorAt, live, type Context } from "../context/context";
import { frozenIn, frozenOf, frozenRef } from "../context/frozen-of";
import { userCell } from "../formulas/ranges";
import { methodChoice } from "../method/method-choice";
import type { AggregateColumn } from "./aggregate-columns";
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
  const { method } = methodChoice(context.model, "normalisation", code);
  return keptCell(context, { code, method, figures: kept.figures }, column, sheet);
}

/** The same for an aggregate that is brought to a scale again. */
export function frozenNodeCell(
  context: Context,
  { code, method }: Pick<Kept, "code" | "method">,
  column: AggregateColumn,
  sheet: string,
): PlanCell | null {
  const figures = frozenIn(context)?.nodes?.[code]?.figures;
  return figures === undefined ? null : keptCell(context, { code, method, figures }, column, sheet);
}

/** What has a kept scale: its code, its normalisation and its figures. */
interface Kept {
  readonly code: string;
  readonly method: string;
  readonly figures: FrozenFigures;
}

function keptCell(
  context: Context,
  { code, method, figures }: Kept,
  column: ParameterColumn | AggregateColumn,
  sheet: string,
): PlanCell | null {
  // A Mazziotta-Pareto scale divides by the number of values that made it; elsewhere the column counts those that there are.
  const isCounted = column === "Values" && method === "Mazziotta-Pareto";
  const figure = isCounted ? "values" : Object.entries(keptFigures).find(([own]) => own === column)?.[1];
  if (figure === undefined) return null;
  const value = figures[figure] ?? NaN;
  const ref = frozenRef(context, code, figure);
  if (ref === null) return constant(value, "number");
  const at = userCell(ref, sheet);
  return live(`IF(ISNUMBER(${at}),${at},"")`, value, "number");
}
