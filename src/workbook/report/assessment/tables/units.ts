import { at } from "../../../../engine/internal";
import { namesOn } from "../../frame/lead";
import { cell } from "../../formulas/ranges";
import { robustnessColumns, robustnessLayout } from "../../robustness";
import { statisticsLayout } from "../../statistics";
import { unitsInOrder } from "../../tested/ordered-units";
import type { ItemColumn, ItemTable } from "../item-table";
import type { Terms } from "../terms";

/** The units in the order of their ranks at the test, with their ranges from the sheet Robustness. */
export interface UnitTable {
  readonly table: ItemTable;
  readonly names: ItemColumn<string>;
  /** Rank in the index at the test. */
  readonly reference: ItemColumn<number>;
  /** Places between the rank in the index and the median of the ranks. */
  readonly distance: ItemColumn<number>;
  /** 95th less 5th percentile of the ranks. */
  readonly width: ItemColumn<number>;
  /** Share of the runs among the first k. */
  readonly top: ItemColumn<number>;
  /** How many units it is indistinguishable from. */
  readonly alike: ItemColumn<number>;
  readonly coverage: ItemColumn<number>;
}

export function unitTable({ context, index, test, sheet, words, workings }: Terms): UnitTable {
  const texts = words.assessmentWorkings;
  const units = unitsInOrder(test);
  const place = robustnessLayout(context, index)?.table;
  const summaries = units.map((unit) => at(test.uncertainty.units, unit));
  const table = workings.table("UnitFigures", words.tables.unit, units.length);
  const column = (
    title: string,
    from: keyof typeof robustnessColumns,
    value: (k: number) => number,
  ): ItemColumn<number> =>
    table.add(title, (k) => {
      const formula = place === undefined ? "" : cell(place, k, robustnessColumns[from], sheet, "both");
      return { value: value(k), formula: `IF(ISNUMBER(${formula}),${formula},"")` };
    });

  const nameCells = namesOn(context, context.layout.sheets.Scores);
  const names = table.add(words.tables.name, (k) => ({
    value: at(context.unitLabels, at(units, k)),
    formula: cell(nameCells, at(units, k), 0, sheet, "both"),
  }));
  const reference = column(texts.referenceRank, "rank", (k) => at(summaries, k).nominal);
  const median = column(texts.medianRank, "median", (k) => at(summaries, k).median);
  const { units: shares } = statisticsLayout(context);
  return {
    table,
    names,
    reference,
    distance: table.add(texts.distance, (k) => {
      const [x, y] = [reference.at(k), median.at(k)];
      return {
        value: Math.abs(x.value - y.value),
        formula: `IF(COUNT(${x.formula},${y.formula})=2,ABS(${x.formula}-${y.formula}),"")`,
      };
    }),
    width: column(texts.width, "width", (k) => at(summaries, k).q95 - at(summaries, k).q05),
    top: column(texts.top, "top", (k) => at(summaries, k).topShare),
    alike: column(texts.alike, "indistinguishable", (k) =>
      Number.isNaN(at(summaries, k).q05) ? NaN : at(test.indistinguishable, at(units, k)).length,
    ),
    coverage: table.add(texts.coverage, (k) => ({
      value: at(context.results.availability, at(units, k)),
      formula: cell(shares, at(units, k), shares.columns - 1, sheet, "both"),
    })),
  };
}
