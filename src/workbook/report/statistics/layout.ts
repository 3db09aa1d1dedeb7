import type { Area } from "../../cells";
import type { Context } from "../context/context";
import { perContext } from "../context/per-context";
import { limitsOf, type Limits } from "../frame/limits";
import { statisticsLimits, type StatisticsLimit } from "./limits";

/** Columns of the values as read. */
const asRead = [
  ...(["flags", "n", "missing", "present", "mean", "median", "deviation", "minimum", "maximum"] as const),
  ...(["skewness", "kurtosis", "distinct", "zeros", "same"] as const),
] as const;

/** Columns of the values after imputation and treatment, where the index has one of them. */
const prepared = [
  ...(["preparedN", "imputed", "moved", "transformed", "preparedMean", "preparedDeviation"] as const),
  ...(["preparedMinimum", "preparedMaximum", "preparedSkewness", "preparedKurtosis"] as const),
  "outliersAfter",
] as const;

export type StatisticsColumn = (typeof asRead)[number] | (typeof prepared)[number];

export interface StatisticsLayout {
  readonly limits: Limits<StatisticsLimit>;
  /** One row per indicator, in the order of the report; code and name are the two columns before it. */
  readonly table: Area;
  readonly columns: readonly StatisticsColumn[];
  /** The column of a figure, one row per indicator; null where this index has none. */
  readonly column: (name: StatisticsColumn) => Area | null;
  /** One row per unit: flag, number of indicators that it has and has not, their share: below the columns of the same names. */
  readonly units: Area;
}

/** Flags, values, missing and share present. */
const unitColumns = 4;
/** Code and name. */
const first = 2;
/** Columns of values as read; the first that come after. */
export const asReadColumns = asRead.length;

/** Where the figures of the sheet Statistics are. */
export const statisticsLayout = perContext((context: Context): StatisticsLayout => {
  const sheet = context.layout.sheets.Statistics;
  const limits = limitsOf(context, "Statistics", sheet, statisticsLimits);
  const columns: readonly StatisticsColumn[] = context.hasTreated ? [...asRead, ...prepared] : asRead;
  const rows = context.structure.indicators.length;
  const table: Area = { sheet, row: limits.end + 2, column: first, rows, columns: columns.length };
  return {
    limits,
    table,
    columns,
    column: (name) => {
      const place = columns.indexOf(name);
      return place < 0 ? null : { ...table, column: table.column + place, columns: 1 };
    },
    units: {
      sheet,
      row: table.row + rows + 3,
      column: first,
      rows: context.model.units.length,
      columns: unitColumns,
    },
  };
});
