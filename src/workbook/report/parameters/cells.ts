import { extent } from "../../../engine";
import type { CellRef } from "../../cells";
import { lowerSignFormula } from "../../lower-signs";
import type { PlanCell } from "../../plan";
import type { NodeAttribute } from "../../source";
import type { Context } from "../context/context";
import { figure, indicatorAt, live, range, text } from "../context/context";
import { methodChoice } from "../method/method-choice";
import { averageCell } from "./average-cell";
import type { AlwaysColumn, ParameterColumn } from "./columns";
import { carriedCell } from "./carried-cell";
import { frozenCell } from "./frozen-cells";
import { methodFigure } from "./method-figures";
import { cell, columnRange, rowRange, userCell } from "../formulas/ranges";
import { numberCells, parameterCell } from "../formulas/parameter-cells";
import { childRuns, nodeAt } from "../context/structure";
import type { NormaliseTerms } from "../twins/normalise";
import { normalisationTwins } from "../twins/normalise";
import { weightCell } from "./weight-cell";
import { weightRange } from "../context/unit-weights";
import { numberLabel } from "../words";
import { turnsRound } from "../treated";

export { parameterCell };

export function settingCells(context: Context): readonly (readonly PlanCell[])[] {
  return context.layout.parameters.numbers.map(({ label, value }) => [
    text(numberLabel(context.words, label), "label"),
    figure(value, "parameter"),
  ]);
}

/** What a normalised cell's formula refers to. */
export function termsOf(context: Context, p: number, x: string, sheet: string): NormaliseTerms {
  const at = (column: ParameterColumn): string => parameterCell(context, p, column, sheet);
  return {
    x,
    column: columnRange(context.layout.prepared, p, sheet),
    direction: turnsRound(context, p) ? `(-${at("Direction")})` : at("Direction"),
    count: at("Values"),
    least: at("Minimum"),
    most: at("Maximum"),
    mean: at("Mean"),
    deviation: at("Standard deviation"),
    lower: at("Lower goalpost, treated"),
    upper: at("Upper goalpost, treated"),
    target: at("Target, treated"),
    figure: at,
    valueOf: (unit) => {
      const i = context.model.units.findIndex(({ code }) => code === unit);
      return cell(context.layout.prepared, i, p, sheet, "both");
    },
    ...numberCells(context, "Normalisation", p, sheet),
    weights: weightRange(context, sheet),
    parameters: methodChoice(context.model, "normalisation", indicatorAt(context, p).code).parameters,
  };
}

/** One row an indicator: who it is, its weight as used, and every figure that normalisation needs. */
export function parameterCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  return range(context.structure.indicators.length).map((p) => parameterRow(context, p, sheet));
}

function parameterRow(context: Context, p: number, sheet: string): readonly PlanCell[] {
  const { layout, results, source, structure } = context;
  const indicator = indicatorAt(context, p);
  const position = structure.indicators[p] ?? -1;
  const node = nodeAt(context.model, position);
  const refs = source.nodes[indicator.code] ?? {};
  const column = results.transformed[structure.indicatorOf[p] ?? -1] ?? new Float64Array();
  const prepared = columnRange(layout.prepared, p, sheet);
  const { minimum: least, maximum: most } = extent(column);
  const averaged = { values: column, range: prepared, mean: parameterCell(context, p, "Mean", sheet) };
  const count = column.filter((x) => !Number.isNaN(x)).length;
  const statistic = (formula: string, value: number, needs: number): PlanCell =>
    live(`IF(COUNT(${prepared})<${needs},"",${formula}(${prepared}))`, count < needs ? NaN : value, "number");
  const given = (attribute: NodeAttribute, value: number, style: "number" | "input" = "number"): PlanCell =>
    givenCell(refs[attribute], value, sheet, style);
  const twin = normalisationTwins[methodChoice(context.model, "normalisation", indicator.code).method];
  // A transformation that turns the order round makes the lower goalpost the upper one.
  const isTurned = turnsRound(context, p);
  const takesPart = twin?.takesPart(termsOf(context, p, "", sheet)) ?? "TRUE";
  const cells: Record<AlwaysColumn, PlanCell> = {
    Code: text(indicator.code, "code"),
    Indicator: text(indicator.name, "label"),
    Parent: text(node.parent ?? "", "code"),
    "Measured in": text(indicator.unit, "note"),
    Direction: refs.direction
      ? live(
          directionFormula(userCell(refs.direction, sheet)),
          indicator.direction,
          "parameter",
          false,
          "+0;-0",
        )
      : figure(indicator.direction, "parameter", "+0;-0"),
    Weight: weightCell(context, position, takesPart, sheet),
    "Effective weight": live(
      effectiveFormula(context, position, sheet),
      results.effectiveWeights[position] ?? NaN,
      "percent",
    ),
    Values: live(`COUNT(${prepared})`, count, "rank"),
    Minimum: statistic("MIN", least, 1),
    Maximum: statistic("MAX", most, 1),
    Mean: averageCell(context, "Mean", averaged, sheet),
    "Standard deviation": averageCell(context, "Standard deviation", averaged, sheet),
    "Lower goalpost": given("lower", indicator.lower),
    "Upper goalpost": given("upper", indicator.upper),
    Target: given("target", indicator.target),
    "Lower goalpost, treated": carriedCell(context, p, isTurned ? "Upper goalpost" : "Lower goalpost", sheet),
    "Upper goalpost, treated": carriedCell(context, p, isTurned ? "Lower goalpost" : "Upper goalpost", sheet),
    "Target, treated": carriedCell(context, p, "Target", sheet),
  };
  return layout.parameters.columns.map(
    (name) =>
      frozenCell(context, p, name, sheet) ??
      (Object.hasOwn(cells, name)
        ? cells[name as AlwaysColumn /* a key of the record above */]
        : methodFigure(context, p, name, sheet)),
  );
}

/** A figure of the user's Framework table; an empty text when the cell has no number. */
function givenCell(
  ref: CellRef | undefined,
  value: number,
  sheet: string,
  style: "number" | "input",
): PlanCell {
  if (ref === undefined) return Number.isNaN(value) ? figure(NaN) : figure(value, style);
  const at = userCell(ref, sheet);
  return live(`IF(ISNUMBER(${at}),${at},"")`, value, style);
}

/** -1 for a negative number or for a text that says that lower is better; else 1. */
export const directionFormula = (at: string): string =>
  `IF(ISNUMBER(${at}),IF(${at}<0,-1,1),IF(${lowerSignFormula(at)},-1,1))`;

/** Own share among the siblings, times the parent's effective weight; a root has 1. */
export function effectiveFormula(context: Context, position: number, sheet: string): string {
  const { layout, structure } = context;
  const parent = structure.parent[position] ?? -1;
  if (parent < 0) return "1";
  const rows = { indicator: layout.normalised.weights, aggregate: layout.scores.weights };
  const all = childRuns(structure, parent)
    .map((run) => `SUM(${rowRange(rows[run.kind], 0, run.from, run.to, sheet, "both")})`)
    .join("+");
  const place = structure.place.get(position);
  const own = place === undefined ? "0" : cell(rows[place.kind], 0, place.at, sheet, "both");
  const above = cell(layout.scores.effective, 0, structure.place.get(parent)?.at ?? 0, sheet, "both");
  return `IF(${all}=0,0,${own}/(${all})*${above})`;
}
