import type { Area } from "../../cells";
import type { IndexTest, SingleChange } from "../../tests";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { testOf } from "../context/test-of";
import { areasOn } from "../formulas/ranges";

/** Where things are on the sheet Sensitivity. Areas are without their headers. */
export interface SensitivityLayout {
  readonly sheet: string;
  readonly test: IndexTest;
  /** What varied, the largest total share first: see `sensitivityColumns`; no rows where nothing can be said. */
  readonly table: Area;
  /** Null where nothing can be said. */
  readonly chart: Area | null;
  /** The index without each part and each indicator, the largest shift first: see `leftOutColumns`. */
  readonly leftOut: Area;
}

export const sensitivityColumns = {
  ...{ input: 0, first: 1, firstLow: 2, firstHigh: 3, total: 4, totalLow: 5, totalHigh: 6 },
} as const;
export const leftOutColumns = { node: 0, code: 1, kind: 2, shift: 3, moved: 4, movers: 5 } as const;
/** The names of the largest moves run over the columns right of them. */
export const leftOutWidth = 13;

/** The column left of the chart. */
const chartColumn = 8;
const chartWidth = 7;
export const inputsInChart = 20;

export const leftOutChanges = ({ changes }: IndexTest): readonly SingleChange[] =>
  changes.filter(({ part }) => part === "leave-one-out");

const sharesOf = ({ sensitivity }: IndexTest): { readonly inputs: number; readonly hasShares: boolean } => ({
  inputs: sensitivity?.inputs.length ?? 0,
  hasShares: sensitivity?.indices.total.some((share) => !Number.isNaN(share)) ?? false,
});

/** Null where the index was not tested. */
export function sensitivityLayout(context: Context, index: IndexSheets): SensitivityLayout | null {
  const test = testOf(context, index.root);
  if (test === null) return null;
  const sheet = index.sheets.Sensitivity;
  const { inputs, hasShares } = sharesOf(test);
  const at = areasOn(sheet);
  const table = at(5, 0, inputs, Object.keys(sensitivityColumns).length);
  const shown = Math.min(inputs, inputsInChart);
  const chart = !hasShares ? null : at(4, chartColumn, Math.max(16, 2 * shown + 6), chartWidth);
  // The last row of the table is a sum.
  const end = Math.max(table.row + table.rows + 1, chart === null ? 0 : chart.row + chart.rows);
  return { sheet, test, table, chart, leftOut: at(end + 3, 0, leftOutChanges(test).length, leftOutWidth) };
}
