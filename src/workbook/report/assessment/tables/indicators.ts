import { deviation, indicatorStatistics, type IndicatorStatistics } from "../../../../engine";
import { at } from "../../../../engine/internal";
import { indicatorAt, indicatorValue, range } from "../../context/context";
import { indicatorsBelow } from "../../context/structure";
import { cell, columnRange } from "../../formulas/ranges";
import { roundTo } from "../../formulas/round-to";
import { statisticsLayout, type StatisticsColumn } from "../../statistics";
import { correlationOf } from "../correlation-of";
import type { ItemColumn, ItemTable } from "../item-table";
import { isAbove, number, say, type Live } from "../live";
import type { Terms } from "../terms";

/** What is known of each indicator of the index, in the order of the report. */
export interface IndicatorTable {
  readonly table: ItemTable;
  readonly names: ItemColumn<string>;
  readonly coverage: ItemColumn<number>;
  /** Largest share of the figures that have one value. */
  readonly sameValue: ItemColumn<number>;
  /** 1 where the figures fail the test for outliers, before and after imputation and treatment. */
  readonly outliersBefore: ItemColumn<number>;
  readonly outliersAfter: ItemColumn<number>;
  /** Standard deviation on the common scale. */
  readonly deviation: ItemColumn<number>;
  readonly withParent: ItemColumn<number>;
  /** "Patents (r = -0.52)". */
  readonly correlated: ItemColumn<string>;
}

/** Digits of a deviation after its point. */
const digits = 9;

export function indicatorTable(terms: Terms): IndicatorTable {
  const { context, index, sheet, words, workings, limits } = terms;
  const { layout, model, results, structure } = context;
  const { first, count } = indicatorsBelow(structure, index.root);
  const texts = words.assessmentWorkings;
  const statistics = statisticsLayout(context);
  const columnAt = (columns: readonly Float64Array[], k: number): Float64Array =>
    Float64Array.from(model.units, (_, i) => indicatorValue(context, columns, first + k, i));
  const statisticsOf = (columns: readonly Float64Array[]): readonly IndicatorStatistics[] =>
    range(count).map((k) => indicatorStatistics(columnAt(columns, k)));
  const asRead = statisticsOf(results.denominated);
  const prepared = context.hasTreated ? statisticsOf(results.transformed) : asRead;
  const table = workings.table("IndicatorFigures", words.tables.indicator, count);
  /** A column of the sheet Statistics. */
  const figures = (title: string, name: StatisticsColumn, of: (k: number) => number): ItemColumn<number> => {
    const area = statistics.column(name);
    return table.add(title, (k) => ({
      value: of(k),
      formula: area === null ? '""' : cell(area, first + k, 0, sheet, "both"),
    }));
  };
  const names = table.values(
    words.tables.name,
    range(count).map((k) => indicatorAt(context, first + k).name),
  );
  const coverage = figures(texts.coverage, "present", (k) => at(asRead, k).availability);
  const sameValue = figures(texts.sameValue, "same", (k) => at(asRead, k).largestTie / at(asRead, k).n);
  const outliers = (
    titles: readonly [string, string, string],
    [skewness, kurtosis]: readonly [StatisticsColumn, StatisticsColumn],
    of: readonly IndicatorStatistics[],
  ): ItemColumn<number> => {
    const [skew, tails] = [
      figures(titles[0], skewness, (k) => at(of, k).skewness),
      figures(titles[1], kurtosis, (k) => at(of, k).kurtosis),
    ];
    return table.add(titles[2], (k) => fails(skew.at(k), tails.at(k), limits.skewness, limits.kurtosis));
  };
  const outliersBefore = outliers(
    [texts.skewnessBefore, texts.kurtosisBefore, texts.outliersBefore],
    ["skewness", "kurtosis"],
    asRead,
  );
  const outliersAfter = context.hasTreated
    ? outliers(
        [texts.skewnessAfter, texts.kurtosisAfter, texts.outliersAfter],
        ["preparedSkewness", "preparedKurtosis"],
        prepared,
      )
    : outliersBefore;
  const spread = table.add(texts.deviation, (k) => {
    const cells = columnRange(layout.normalised.table, first + k, sheet);
    return {
      // Rounded, so that the widest of several that are alike is the same for every program.
      value: roundTo(deviation(columnAt(results.normalised, k)), digits),
      formula: `IF(COUNT(${cells})<2,"",ROUND(STDEV(${cells}),${digits}))`,
    };
  });
  const withParent = table.add(texts.withParent, (k) => {
    const position = at(structure.indicators, first + k);
    return correlationOf(terms, position, at(structure.parent, position));
  });
  const correlated = table.add(texts.labelled, (k) => {
    const r = withParent.at(k);
    const label = say(texts.withParentLabel, { name: names.at(k), r: number(r, 2) });
    return {
      value: Number.isNaN(r.value) ? "" : label.value,
      formula: `IF(ISNUMBER(${r.formula}),${label.formula},"")`,
    };
  });
  return {
    ...{ table, names, coverage, sameValue, outliersBefore, outliersAfter },
    ...{ deviation: spread, withParent, correlated },
  };
}

/** 1 where skewness and kurtosis are both beyond their limits, else 0; none where one of them is not defined. */
const fails = (
  skewness: Live<number>,
  kurtosis: Live<number>,
  most: Live<number>,
  peak: Live<number>,
): Live<number> => {
  const size: Live<number> = { value: Math.abs(skewness.value), formula: `ABS(${skewness.formula})` };
  const [skewed, peaked] = [isAbove(size, most), isAbove(kurtosis, peak)];
  const isKnown = !Number.isNaN(skewness.value) && !Number.isNaN(kurtosis.value);
  return {
    value: !isKnown ? NaN : skewed.value && peaked.value ? 1 : 0,
    formula: `IF(COUNT(${skewness.formula},${kurtosis.formula})<2,"",IF(AND(${skewed.formula},${peaked.formula}),1,0))`,
  };
};
