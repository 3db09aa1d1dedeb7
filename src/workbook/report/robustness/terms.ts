import type { IndexTest } from "../../tests";
import type { Context } from "../context/context";
import { perContext } from "../context/per-context";
import type { IndexSheets } from "../context/sheet-names";
import { matchText } from "../formulas/match-text";
import { cell, columnRange } from "../formulas/ranges";
import { hasRanges, runsOf } from "../tested/ordered-units";
import { testedUnits } from "../tested/tested-units";
import { changedUnits } from "./changed";
import { robustnessColumns, robustnessLayout } from "./layout";

/** What other sheets say of the ranges of the units: their cells, as formulas from a sheet, and their values. */
export interface RangeTerms {
  readonly test: IndexTest;
  /** Runs that gave an index. */
  readonly scored: number;
  /** Units with another score or rank now than at the test. */
  readonly changed: number;
  readonly date: string;
  /** The position in the test of a unit of now; -1 for none. */
  readonly testedAt: (unit: number) => number;
  /** References from a sheet. */
  readonly from: (sheet: string) => {
    readonly changed: string;
    readonly date: string;
    /** The row of the unit with this code in the table of Robustness; #N/A for none. */
    readonly row: (code: string) => string;
    readonly column: (which: keyof typeof robustnessColumns) => string;
  };
}

/** Null where the index was not tested, nothing varied, or no run gave an index. */
export function rangeTerms(context: Context, index: IndexSheets): RangeTerms | null {
  return allTerms(context).get(index.root) ?? null;
}

const allTerms = perContext(
  (context): ReadonlyMap<number, RangeTerms> =>
    new Map(
      context.layout.indexes.flatMap((index) => {
        const terms = termsOf(context, index);
        return terms === null ? [] : [[index.root, terms]];
      }),
    ),
);

function termsOf(context: Context, index: IndexSheets): RangeTerms | null {
  const layout = robustnessLayout(context, index);
  if (layout === null) return null;
  const { changed, date, table, test } = layout;
  if (!hasRanges(test)) return null;
  const units = testedUnits(context, test);
  const positions = new Map(units.map(({ position }, unit) => [position, unit]));
  const codes = [...units.map(({ code }) => code), ...context.model.units.map(({ code }) => code)];
  return {
    test,
    scored: runsOf(test).scored,
    changed: changedUnits(context, index, layout),
    date: test.time.slice(0, 10),
    testedAt: (unit) => positions.get(unit) ?? -1,
    from: (sheet) => {
      const column = (which: keyof typeof robustnessColumns): string =>
        columnRange(table, robustnessColumns[which], sheet);
      return {
        changed: cell(changed, 0, 0, sheet, "both"),
        date: cell(date, 0, 0, sheet, "both"),
        row: (code) => matchText(code, column("code"), codes),
        column,
      };
    },
  };
}
