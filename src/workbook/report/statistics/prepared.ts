import { type IndicatorStatistics, indicatorStatistics } from "../../../engine";
import type { PlanCell } from "../../plan";
import { figure, indicatorAt, live, text, type Context } from "../context/context";
import { unitWeightsIn } from "../context/unit-weights";
import { averageCell } from "../parameters";
import { cell, columnRange } from "../formulas/ranges";
import { formulaText } from "../formulas/formula-text";
import { valueDigits, valueFormat } from "../looks/value-digits";
import { methodName } from "../method/method-name";
import { transformationOf } from "../method/transformation-of";
import { transformAt } from "../treated";
import { plainFormula, shapeFormula } from "./as-read";
import { isOutlying, outlierCondition } from "./flags";
import { asReadColumns, statisticsLayout, type StatisticsColumn } from "./layout";

/** What became of an indicator: the same statistics after imputation, treatment and transformation. */
export function preparedCells(context: Context, p: number, sheet: string): readonly PlanCell[] {
  const { columns, table } = statisticsLayout(context);
  const { results, structure, layout } = context;
  const column = results.transformed[structure.indicatorOf[p] ?? -1] ?? new Float64Array();
  const values = columnRange(layout.prepared, p, sheet);
  const figures = indicatorStatistics(column, undefined, unitWeightsIn(context));
  const averaged = {
    values: column,
    range: values,
    mean: cell(table, p, columns.indexOf("preparedMean"), sheet),
  };
  const own = (name: StatisticsColumn): string => cell(table, p, columns.indexOf(name), sheet);
  const format = valueFormat(valueDigits(column));
  const statistic = (name: string, needed: number, value: number): PlanCell =>
    live(plainFormula(name, values, needed), value, "number", false, format);
  const cells: Readonly<Record<string, PlanCell>> = {
    preparedN: live(`COUNT(${values})`, figures.n, "rank"),
    imputed: imputedCell(context, p, sheet),
    moved: figure(movedCells(context, p), "rank"),
    transformed: text(transformation(context, p), "label"),
    preparedMean: { ...averageCell(context, "Mean", averaged, sheet), format },
    preparedDeviation: { ...averageCell(context, "Standard deviation", averaged, sheet), format },
    preparedMinimum: statistic("MIN", 1, figures.minimum),
    preparedMaximum: statistic("MAX", 1, figures.maximum),
    preparedSkewness: live(shapeFormula("SKEW", values), figures.skewness, "number"),
    preparedKurtosis: live(shapeFormula("KURT", values), figures.kurtosis, "number"),
    outliersAfter: verdictCell(context, figures, own, sheet),
  };
  return columns.slice(asReadColumns).map((name) => cells[name] ?? text(""));
}

/** Missing values that were filled; what screening leaves out is not one of them. */
function imputedCell(context: Context, p: number, sheet: string): PlanCell {
  const { code } = indicatorAt(context, p);
  const filled = context.results.imputations.filter(({ indicator }) => indicator === code).length;
  const { imputed } = context.layout.treated;
  if (imputed === null) return figure(0, "rank");
  const before = context.layout.values.screened ?? context.layout.values.table;
  return live(
    `COUNT(${columnRange(imputed, p, sheet)})-COUNT(${columnRange(before, p, sheet)})`,
    filled,
    "rank",
  );
}

const movedCells = (context: Context, p: number): number =>
  context.results.treatments.filter(
    ({ indicator, kind }) =>
      indicator === indicatorAt(context, p).code &&
      (kind.startsWith("winsorised") || kind.startsWith("fenced")),
  ).length;

function transformation(context: Context, p: number): string {
  const transform = transformAt(context, p);
  const { logarithm, boxCox } = context.words.statistics;
  const choice = transformationOf(context.model, indicatorAt(context, p).code);
  return [
    ...(transform === null ? [] : [transform.kind === "boxCox" ? boxCox : logarithm]),
    ...(choice === null ? [] : [methodName(context, "Transformation", choice.method)]),
  ].join(", ");
}

function verdictCell(
  context: Context,
  { skewness: skew, kurtosis: tails }: IndicatorStatistics,
  own: (name: StatisticsColumn) => string,
  sheet: string,
): PlanCell {
  const { outliers, passes } = context.words.statistics;
  const [first, second] = [own("preparedSkewness"), own("preparedKurtosis")];
  const condition = outlierCondition(context, first, second, sheet);
  const isKnown = !Number.isNaN(skew) && !Number.isNaN(tails);
  return live(
    `IF(COUNT(${first},${second})<2,"",IF(${condition},${formulaText(outliers)},${formulaText(passes)}))`,
    !isKnown ? "" : isOutlying(context, skew, tails) ? outliers : passes,
    "codeWrapped",
  );
}
