import { type IndicatorStatistics, indicatorStatistics } from "../../../engine";
import type { PlanCell } from "../../plan";
import { constant, indicatorAt, live, text, type Context } from "../context/context";
import { unitWeightsIn } from "../context/unit-weights";
import { cell, columnRange } from "../formulas/ranges";
import { valueDigits, valueFormat } from "../looks/value-digits";
import { averageCell } from "../parameters";
import { apart } from "../twins/normalise";
import { flagsOf } from "./flags";
import { asReadColumns, statisticsLayout, type StatisticsColumn } from "./layout";

/** The engine's statistics of an indicator, and the column that they are of. */
function indicatorFigures(context: Context, p: number): readonly [IndicatorStatistics, Float64Array] {
  const column = context.results.denominated[context.structure.indicatorOf[p] ?? -1] ?? new Float64Array();
  return [indicatorStatistics(column, undefined, unitWeightsIn(context)), column];
}

/** A statistic that needs so many values, which must vary where it is a shape. */
export function shapeFormula(name: "SKEW" | "KURT", column: string): string {
  const needed = name === "SKEW" ? 3 : 4;
  const differ = apart(`MIN(${column})`, `MAX(${column})`);
  return `IF(COUNT(${column})<${needed},"",IF(${differ},${name}(${column}),""))`;
}

/** A statistic that needs so many values. */
export const plainFormula = (name: string, column: string, needed: number): string =>
  `IF(COUNT(${column})<${needed},"",${name}(${column}))`;

/** Code, name and statistics of an indicator as it was read. */
export function asReadCells(context: Context, p: number, sheet: string): readonly PlanCell[] {
  const { columns, table } = statisticsLayout(context);
  const indicator = indicatorAt(context, p);
  const [figures, column] = indicatorFigures(context, p);
  const values = columnRange(context.layout.values.table, p, sheet);
  const own = (name: StatisticsColumn): string => cell(table, p, columns.indexOf(name), sheet);
  const format = valueFormat(valueDigits(column));
  const figure = (formula: string, value: number): PlanCell => live(formula, value, "number", false, format);
  const count = (formula: string, value: number): PlanCell => live(formula, value, "rank");
  const share = (formula: string, value: number): PlanCell =>
    live(`IF(${own("n")}=0,"",${formula})`, value, "percent");
  const averaged = { values: column, range: values, mean: own("mean") };
  const frequencies = `FREQUENCY(${values},${values})`;
  const cells: Readonly<Record<string, PlanCell>> = {
    n: count(`COUNT(${values})`, figures.n),
    missing: count(`ROWS(${values})-${own("n")}`, figures.missing),
    present: live(`${own("n")}/ROWS(${values})`, figures.availability, "percent"),
    mean: { ...averageCell(context, "Mean", averaged, sheet), format },
    // A weighted median has no plain formula.
    median:
      unitWeightsIn(context) === null
        ? figure(plainFormula("MEDIAN", values, 1), figures.median)
        : { ...constant(figures.median, "number"), format },
    deviation: { ...averageCell(context, "Standard deviation", averaged, sheet), format },
    minimum: figure(plainFormula("MIN", values, 1), figures.minimum),
    maximum: figure(plainFormula("MAX", values, 1), figures.maximum),
    skewness: live(shapeFormula("SKEW", values), figures.skewness, "number"),
    kurtosis: live(shapeFormula("KURT", values), figures.kurtosis, "number"),
    distinct: count(`IF(${own("n")}=0,0,SUMPRODUCT(--(${frequencies}>0)))`, figures.unique),
    zeros: share(`COUNTIF(${values},0)/${own("n")}`, 1 - figures.nonZeroShare),
    same: share(`SUMPRODUCT(MAX(${frequencies}))/${own("n")}`, figures.largestTie / figures.n),
    flags: flagsOf(context, figures, own, `ROWS(${values})`, sheet),
  };
  return [
    text(indicator.code, "code"),
    text(indicator.name, "label"),
    ...columns.slice(0, asReadColumns).map((name) => cells[name] ?? text("")),
  ];
}
