import { deviation, extent, mean } from "../../engine";
import type { CellRef } from "../cells";
import type { PlanCell } from "../plan";
import type { NodeAttribute } from "../source";
import type { Context } from "./context";
import { figure, indicatorAt, live, range, text } from "./context";
import type { ParameterColumn } from "./layout";
import { parameterColumns, settingLabels } from "./layout";
import { cell, columnRange, rowRange, userCell } from "./region";
import { settingCell } from "./settings";
import { childRuns, nodeAt } from "./structure";
import { beforeTreatment, isLogged, logOf } from "./treated";
import type { NormaliseTerms } from "./twins/normalise";
import { normalisationTwins } from "./twins/normalise";

/** A cell of the Parameters table: one figure of one indicator, absolute. */
export const parameterCell = (context: Context, p: number, column: ParameterColumn, sheet: string): string =>
  cell(context.layout.parameters.table, p, parameterColumns.indexOf(column), sheet, "both");

export function settingCells(context: Context): readonly (readonly PlanCell[])[] {
  return settingLabels(context.model).map(({ label, value }) => [
    text(label, "label"),
    figure(value, "parameter"),
  ]);
}

/** What a normalised cell's formula refers to. */
export function termsOf(context: Context, p: number, x: string, sheet: string): NormaliseTerms {
  const at = (column: ParameterColumn): string => parameterCell(context, p, column, sheet);
  return {
    x,
    column: columnRange(context.layout.prepared, p, sheet),
    direction: at("Direction"),
    count: at("Values"),
    least: at("Minimum"),
    most: at("Maximum"),
    mean: at("Mean"),
    deviation: at("Standard deviation"),
    lower: at("Lower goalpost, treated"),
    upper: at("Upper goalpost, treated"),
    target: at("Target, treated"),
    number: (parameter) => settingCell(context, `Normalisation: ${parameter}`, sheet),
    parameters: context.model.method.normalisation.parameters,
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
  const column = results.treated[structure.indicatorOf[p] ?? -1] ?? new Float64Array();
  const prepared = columnRange(layout.prepared, p, sheet);
  const { least, most } = extent(column);
  const count = column.filter((x) => !Number.isNaN(x)).length;
  const statistic = (formula: string, value: number, needs: number): PlanCell =>
    live(`IF(COUNT(${prepared})<${needs},"",${formula}(${prepared}))`, count < needs ? NaN : value, "number");
  const given = (attribute: NodeAttribute, value: number, style: "number" | "input" = "number"): PlanCell =>
    givenCell(refs[attribute], value, sheet, style);
  const twin = normalisationTwins[context.model.method.normalisation.method];
  const takesPart = twin?.takesPart(termsOf(context, p, "", sheet)) ?? "TRUE";
  const weight =
    weightExpression(context, refs.weight, sheet) ??
    String(context.model.method.weights.method === "equal" ? 1 : node.weight);
  const cells: Record<ParameterColumn, PlanCell> = {
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
    Weight: live(`IF(${takesPart},${weight},0)`, results.weights[position] ?? NaN, "weight"),
    "Effective weight": live(
      effectiveFormula(context, position, sheet),
      results.effectiveWeights[position] ?? NaN,
      "percent",
    ),
    Values: live(`COUNT(${prepared})`, count, "rank"),
    Minimum: statistic("MIN", least, 1),
    Maximum: statistic("MAX", most, 1),
    Mean: statistic("AVERAGE", mean(column), 1),
    "Standard deviation": statistic("STDEV", deviation(column), 2),
    "Lower goalpost": given("lower", indicator.lower),
    "Upper goalpost": given("upper", indicator.upper),
    Target: given("target", indicator.target),
    "Lower goalpost, treated": carriedCell(context, p, "Lower goalpost", indicator.lower, sheet),
    "Upper goalpost, treated": carriedCell(context, p, "Upper goalpost", indicator.upper, sheet),
    "Target, treated": carriedCell(context, p, "Target", indicator.target, sheet),
  };
  return parameterColumns.map((name) => cells[name]);
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

/** -1 for a negative number or for a text that begins like "-", "lower", "negative" or "down"; else 1. */
const directionFormula = (at: string): string =>
  `IF(ISNUMBER(${at}),IF(${at}<0,-1,1),IF(ISNUMBER(SEARCH(LEFT(TRIM(${at})&" ",1),"-lnd")),-1,1))`;

/** The weight in the user's cell, 1 where it is blank; null when it has no cell or is not used. */
export function weightExpression(context: Context, ref: CellRef | undefined, sheet: string): string | null {
  if (ref === undefined || context.model.method.weights.method === "equal") return null;
  const at = userCell(ref, sheet);
  return `IF(ISNUMBER(${at}),${at},1)`;
}

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

/** A goalpost or target on the scale of the treated column: its logarithm where the column was transformed. */
function carriedCell(
  context: Context,
  p: number,
  column: "Lower goalpost" | "Upper goalpost" | "Target",
  value: number,
  sheet: string,
): PlanCell {
  const given = parameterCell(context, p, column, sheet);
  if (!isLogged(context, p)) return live(`IF(ISNUMBER(${given}),${given},"")`, value, "number");
  const log = logOf(given, columnRange(beforeTreatment(context), p, sheet));
  return live(`IF(ISNUMBER(${given}),IFERROR(${log},""),"")`, carried(context, p, value), "number");
}

function carried(context: Context, p: number, value: number): number {
  const before = context.model.method.imputation.method === "none" ? "denominated" : "imputed";
  const column = context.results[before][context.structure.indicatorOf[p] ?? -1] ?? new Float64Array();
  const { least, most } = extent(column.filter((_, i) => context.results.kept[i] === true));
  const distance = value - least + 0.01 * (most - least);
  return distance > 0 ? Math.log(distance) : NaN;
}
