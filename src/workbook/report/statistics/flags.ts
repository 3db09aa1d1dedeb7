import { flatness, type IndicatorStatistics } from "../../../engine";
import type { PlanCell } from "../../plan";
import { live, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { flagText } from "../frame/flag-text";
import { apart } from "../twins/normalise";
import { statisticsLayout, type StatisticsColumn } from "./layout";

/** The outlier test over the cells of skewness and kurtosis, either of which may be empty. */
export function outlierCondition(
  context: Context,
  skewness: string,
  kurtosis: string,
  sheet: string,
): string {
  const { limits } = statisticsLayout(context);
  const [skew, tails] = [limits.cell("skewness", sheet), limits.cell("kurtosis", sheet)];
  return `IF(COUNT(${skewness},${kurtosis})=2,AND(ABS(${skewness})>${skew},${kurtosis}>${tails}),FALSE)`;
}

/** The same now. */
export function isOutlying(context: Context, skewness: number, kurtosis: number): boolean {
  const { values } = statisticsLayout(context).limits;
  return Math.abs(skewness) > values.skewness && kurtosis > values.kurtosis;
}

/** What should be looked at of an indicator, in words; an empty text where nothing should. */
export function flagsOf(
  context: Context,
  figures: IndicatorStatistics,
  own: (name: StatisticsColumn) => string,
  units: string,
  sheet: string,
): PlanCell {
  const { statistics: words } = context.words;
  const { limits } = statisticsLayout(context);
  const count = context.model.units.length;
  const { n, nonZeroShare, largestTie, unique, minimum, maximum, skewness, kurtosis } = figures;
  const of = limits.values;
  const at = (key: Parameters<typeof limits.cell>[0]): string => limits.cell(key, sheet);
  const nonZero = n === 0 ? 0 : Math.round(n * nonZeroShare);
  const { formula, text } = flagText([
    {
      word: words.fewValues,
      condition: `${own("present")}<${at("coverage")}`,
      raised: n / count < of.coverage,
    },
    {
      word: words.manyZeros,
      condition: `${own("n")}*(1-${own("zeros")})/${units}<${at("nonZero")}`,
      raised: nonZero / count < of.nonZero,
    },
    {
      word: words.manySame,
      condition: `AND(${own("same")}>${at("same")},${own("zeros")}<${own("same")})`,
      raised: largestTie / n > of.same && 1 - nonZeroShare < largestTie / n,
    },
    {
      word: words.fewDistinct,
      condition: `AND(${own("distinct")}>${at("levels")},${own("distinct")}/${units}<${at("unique")})`,
      raised: unique > of.levels && unique / count < of.unique,
    },
    {
      word: words.outliers,
      condition: outlierCondition(context, own("skewness"), own("kurtosis"), sheet),
      raised: isOutlying(context, skewness, kurtosis),
    },
  ]);
  const isConstant = maximum - minimum <= flatness * Math.max(Math.abs(minimum), Math.abs(maximum));
  const constant = `NOT(${apart(own("minimum"), own("maximum"))})`;
  return live(
    `IF(${own("n")}=0,${formulaText(words.noValues)},IF(${constant},${formulaText(words.constant)},${formula}))`,
    n === 0 ? words.noValues : isConstant ? words.constant : text,
    "codeWrapped",
  );
}
