import type { Area } from "../../cells";
import type { IndexTest, SingleChange } from "../../tests";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { testOf } from "../context/test-of";
import { areasOn } from "../formulas/ranges";

/**
 * Where things are on the sheet Robustness. Areas are without their headers. The list of the units is last: its header is
 * repeated on every page.
 */
export interface RobustnessLayout {
  readonly sheet: string;
  readonly test: IndexTest;
  /** One cell: the day of the test. */
  readonly date: Area;
  /** One cell: how many units have another score or rank now than at the test. */
  readonly changed: Area;
  /** What was asked to vary: see `variedColumns`. */
  readonly varied: Area;
  /** One change at a time, but for leaving out: see `changesColumns`. */
  readonly changes: Area;
  /** The settings of the test: title and words. */
  readonly settings: Area;
  /** Units in the order of the reference rank: see `robustnessColumns`. */
  readonly table: Area;
  readonly chart: Area;
  /** What the bars of the chart are made of: see `barColumns`. */
  readonly bars: Area;
}

export const variedColumns = { part: 0, reference: 2, alternatives: 3 } as const;
export const changesColumns = { part: 0, alternative: 2, shift: 3, moved: 4, movers: 5 } as const;

/** `low` and `high` are the 5th and the 95th percentile of the ranks; `scoreNow` and `rankNow` are live. */
export const robustnessColumns = {
  ...{ rank: 0, code: 1, name: 2, low: 3, median: 4, high: 5, mean: 6, width: 7, top: 8 },
  ...{ indistinguishable: 9, scoreThen: 10, scoreNow: 11, rankNow: 12 },
} as const;
export const tableColumns = Object.keys(robustnessColumns).length;

/** Bars up to the range, the range, and the mark of the reference rank, in turn; every second one is clear. */
export const barColumns = ["clear", "below", "between", "mark", "beyond", "above"] as const;

/** Columns that the chart covers. */
const chartColumns = 4;
/** More units than this make a chart that nobody scrolls through: it shows the first of them. */
const unitsInIntervalChart = 300;

const firstRow = 4;
/** Heading and header. */
const above = 2;

/** The changes that are shown here: those of leaving out are on Sensitivity. */
export const stageChanges = ({ changes }: IndexTest): readonly SingleChange[] =>
  changes.filter(({ part }) => part !== "leave-one-out");

/** Null where the index was not tested. */
export function robustnessLayout(context: Context, index: IndexSheets): RobustnessLayout | null {
  const test = testOf(context, index.root);
  if (test === null) return null;
  const sheet = index.sheets.Robustness;
  const at = areasOn(sheet);
  const units = test.uncertainty.units.length;
  const shown = Math.min(units, unitsInIntervalChart);
  const varied = at(firstRow + above, 0, test.varied.length, tableColumns);
  const changes = at(varied.row + varied.rows + 1 + above, 0, stageChanges(test).length, tableColumns);
  const settings = at(firstRow + 1, tableColumns, Object.keys(test.settings).length, 2);
  const header = 1 + Math.max(changes.row + changes.rows, settings.row + settings.rows);
  const bars = tableColumns + chartColumns + 1;
  return {
    sheet,
    test,
    date: at(2, 1, 1, 1),
    changed: at(header - 1, bars + 1, 1, 1),
    varied,
    changes,
    settings,
    table: at(header + 1, 0, units, tableColumns),
    chart: at(header, tableColumns, Math.max(18, shown + 8), chartColumns),
    bars: at(header + 1, bars, shown, barColumns.length),
  };
}
