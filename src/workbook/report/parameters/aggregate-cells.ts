import { at } from "../../../engine/internal";
import { extent, tieTolerance } from "../../../engine";
import type { PlanCell } from "../../plan";
import { blank, constant, figure, live, text, type Context } from "../context/context";
import { unitWeightsIn, weightRange } from "../context/unit-weights";
import { nodeAt } from "../context/structure";
import { cell, columnRange, rowRange } from "../formulas/ranges";
import { methodName } from "../method/method-name";
import { numbersOf } from "../method/method-numbers";
import { beforeRescaling } from "../scores/layout";
import { figureTwins, type FigureColumn, type NormaliseTerms, normalisationTwins } from "../twins/normalise";
import { averageCell } from "./average-cell";
import { tieToleranceFormula } from "../twins/rank";
import type { AggregateColumn, AggregateNumber, Rescaled } from "./aggregate-columns";
import { frozenNodeCell } from "./frozen-cells";
import type { AggregatesLayout } from "./layout";

/** The table of the aggregates that are normalised again; a row for each. */
export function aggregateCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { aggregates } = context.layout.parameters;
  if (aggregates === null) return [];
  return aggregates.rescaled.map((rescaled) =>
    aggregates.columns.map((column) => aggregateCell(context, rescaled, column, sheet)),
  );
}

/**
 * The formula of the score of an aggregate that is normalised again; an empty text where it has none. Null where its
 * normalisation has no worksheet formula.
 *
 * @param x the cell of what it is before
 * @param kind whether x is one of the values that the scale is made from, or another (`probe`)
 */
export function rescaledFormula(
  context: Context,
  a: number,
  x: string,
  kind: "value" | "probe",
  sheet: string,
): string | null {
  const { aggregates } = context.layout.parameters;
  const rescaled = aggregates?.rescaled.find((one) => one.a === a);
  const twin = rescaled && normalisationTwins[rescaled.choice.method];
  if (!aggregates || !rescaled || !twin) return null;
  const terms = aggregateTerms(context, aggregates, rescaled, x, sheet);
  const score = kind === "probe" && twin.probe ? twin.probe(terms) : twin.value(terms);
  return `IF(ISNUMBER(${x}),IF(${twin.takesPart(terms)},${score},""),"")`;
}

/** What it refers to; higher is better, and there is neither goalpost nor target. */
function aggregateTerms(
  context: Context,
  aggregates: AggregatesLayout,
  rescaled: Rescaled,
  x: string,
  sheet: string,
): NormaliseTerms {
  const { table, columns } = aggregates;
  const row = aggregates.rescaled.indexOf(rescaled);
  const placed = (column: AggregateColumn): number => columns.indexOf(column);
  const figureAt = (column: AggregateColumn): string => cell(table, row, placed(column), sheet, "both");
  const number = (parameter: string): AggregateNumber => `Normalisation: ${parameter}`;
  const names = numbersOf(rescaled.choice).map(([name]) => name);
  const { area, column } = beforeRescaling(context.layout.scores, rescaled.a);
  return {
    x,
    column: columnRange(area, column, sheet),
    direction: "1",
    count: figureAt("Values"),
    least: figureAt("Minimum"),
    most: figureAt("Maximum"),
    mean: figureAt("Mean"),
    deviation: figureAt("Standard deviation"),
    lower: '""',
    upper: '""',
    target: '""',
    tolerance: figureAt("Tie tolerance"),
    figure: figureAt,
    valueOf: (unit) => {
      const i = context.model.units.findIndex(({ code }) => code === unit);
      return cell(area, i, column, sheet, "both");
    },
    number: (parameter) => figureAt(number(parameter)),
    numbers: () =>
      rowRange(table, row, placed(number(names[0] ?? "")), placed(number(names.at(-1) ?? "")), sheet, "both"),
    weights: weightRange(context, sheet),
    parameters: rescaled.choice.parameters,
  };
}

function aggregateCell(
  context: Context,
  { a, choice }: Rescaled,
  column: AggregateColumn,
  sheet: string,
): PlanCell {
  const position = at(context.structure.aggregates, a);
  const node = nodeAt(context.model, position);
  const values = at(context.results.unscaled, position);
  const step = beforeRescaling(context.layout.scores, a);
  const before = columnRange(step.area, step.column, sheet);
  const count = values.filter((x) => !Number.isNaN(x)).length;
  const statistic = (formula: string, value: number): PlanCell =>
    live(`IF(COUNT(${before})=0,"",${formula})`, value, "number");
  const { aggregates } = context.layout.parameters;
  const row = aggregates?.rescaled.findIndex((one) => one.a === a) ?? -1;
  const meanCell = aggregates ? cell(aggregates.table, row, aggregates.columns.indexOf("Mean"), sheet) : "";
  const kept = frozenNodeCell(context, { code: node.code, method: choice.method }, column, sheet);
  if (kept !== null) return kept;
  switch (column) {
    case "Aggregate":
      return text(node.name, "label");
    case "Code":
      return text(node.code, "code");
    case "Parent":
      return text(node.parent ?? "", "code");
    case "Normalisation":
      return text(methodName(context, "Normalisation", choice.method), "note");
    case "Values":
      return live(`COUNT(${before})`, count, "rank");
    case "Minimum":
      return statistic(`MIN(${before})`, extent(values).minimum);
    case "Maximum":
      return statistic(`MAX(${before})`, extent(values).maximum);
    case "Mean":
    case "Standard deviation":
      return averageCell(context, column, { values, range: before, mean: meanCell }, sheet);
    case "Tie tolerance":
      return {
        ...statistic(tieToleranceFormula(before), count === 0 ? NaN : tieTolerance(values)),
        format: "0.0E+00",
      };
    default:
      break;
  }
  if (isFigure(column)) {
    if (!normalisationTwins[choice.method]?.figures?.includes(column)) return blank;
    const { formula, value } = figureTwins[column];
    const weights = unitWeightsIn(context);
    // A weighted quantile has no plain formula.
    if (weights) return constant(value(values, weights), "number");
    return statistic(formula(before), value(values, null));
  }
  const value = choice.parameters[column.slice("Normalisation: ".length)];
  return typeof value === "number" ? figure(value, "parameter") : blank;
}

const isFigure = (column: AggregateColumn): column is FigureColumn => Object.hasOwn(figureTwins, column);
