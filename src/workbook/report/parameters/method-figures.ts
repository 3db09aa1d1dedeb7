import type { PlanCell } from "../../plan";
import { methodChoice, ownMethodChoice } from "../method/method-choice";
import type { Context } from "../context/context";
import { blank, constant, figure, indicatorAt, live } from "../context/context";
import { isEstimated, numbersOf } from "../method/method-numbers";
import type { OwnNumberColumn, ParameterColumn, TreatmentColumn } from "./columns";
import { unitWeightsIn } from "../context/unit-weights";
import { columnRange } from "../formulas/ranges";
import { numberCells } from "../formulas/parameter-cells";
import { type FigureColumn, figureTwins, normalisationTwins } from "../twins/normalise";
import { boundTwins } from "../twins/treat";
import { beforeTreatment, isCombined, transformAt } from "../treated";

/** A cell of a column that only some methods need; blank for an indicator whose method does not. */
export function methodFigure(context: Context, p: number, column: ParameterColumn, sheet: string): PlanCell {
  if (isFigure(column)) return statisticCell(context, p, column, sheet);
  if (isOwnNumber(column)) return ownNumberCell(context, p, column);
  switch (column) {
    case "Minimum, untreated":
    case "Maximum, untreated":
      return extremeCell(context, p, column, sheet);
    case "Box-Cox exponent":
      return exponentCell(context, p, sheet);
    case "Lower bound":
    case "Upper bound":
      return boundCell(context, p, column, sheet);
    case "Missing value becomes":
      return blank;
    default:
      throw new RangeError(`${column} is no figure of a method`);
  }
}

const isFigure = (column: ParameterColumn): column is FigureColumn => Object.hasOwn(figureTwins, column);
const isOwnNumber = (column: ParameterColumn): column is OwnNumberColumn =>
  /^(Outliers|Normalisation): /.test(column);

/** Quartiles and median of the values that are normalised. */
function statisticCell(context: Context, p: number, column: FigureColumn, sheet: string): PlanCell {
  const { method } = methodChoice(context.model, "normalisation", indicatorAt(context, p).code);
  if (!normalisationTwins[method]?.figures?.includes(column)) return blank;
  const values = columnOf(context, context.results.transformed, p);
  const prepared = columnRange(context.layout.prepared, p, sheet);
  const { formula, value } = figureTwins[column];
  const weights = unitWeightsIn(context);
  // A weighted quantile has no plain formula.
  if (weights) return constant(value(values, weights), "number");
  return live(`IF(COUNT(${prepared})=0,"",${formula(prepared)})`, value(values, null), "number");
}

function ownNumberCell(context: Context, p: number, column: OwnNumberColumn): PlanCell {
  const [title, name] = column.split(": ");
  const stage = title === "Outliers" ? "treatment" : "normalisation";
  const own = ownMethodChoice(context.model, stage, indicatorAt(context, p).code);
  const value = own && numbersOf(own).find(([label]) => label === name)?.[1];
  return typeof value === "number" ? figure(value, "parameter") : blank;
}

/** The extent that a transformation was made from; a value where it is that of winsorised cells. */
function extremeCell(
  context: Context,
  p: number,
  column: "Minimum, untreated" | "Maximum, untreated",
  sheet: string,
): PlanCell {
  const transform = transformAt(context, p);
  if (transform === null) return blank;
  const [name, value] =
    column === "Minimum, untreated"
      ? (["MIN", transform.minimum] as const)
      : (["MAX", transform.maximum] as const);
  if (isCombined(context, p)) return constant(value, "number");
  return live(`${name}(${columnRange(beforeTreatment(context), p, sheet)})`, value, "number");
}

/** The exponent of Box and Cox: the method's own, or what was estimated at the run, as a value. */
function exponentCell(context: Context, p: number, sheet: string): PlanCell {
  const transform = transformAt(context, p);
  if (transform?.kind !== "boxCox") return blank;
  if (isEstimated(context.model, indicatorAt(context, p).code)) return constant(transform.lambda, "treated");
  return live(numberCells(context, "Outliers", p, sheet).number("lambda"), transform.lambda, "number");
}

function boundCell(
  context: Context,
  p: number,
  column: Extract<TreatmentColumn, "Lower bound" | "Upper bound">,
  sheet: string,
): PlanCell {
  const choice = methodChoice(context.model, "treatment", indicatorAt(context, p).code);
  const twin = boundTwins[choice.method];
  if (twin === undefined) return blank;
  const { minimum: least, maximum: most } = twin.bounds(
    columnOf(context, context.results.imputed, p),
    choice.parameters,
  );
  const before = columnRange(beforeTreatment(context), p, sheet);
  const { number } = numberCells(context, "Outliers", p, sheet);
  return column === "Lower bound"
    ? live(twin.lower(before, number), least, "number")
    : live(twin.upper(before, number), most, "number");
}

const columnOf = ({ structure }: Context, columns: readonly Float64Array[], p: number): Float64Array =>
  columns[structure.indicatorOf[p] ?? -1] ?? new Float64Array();
