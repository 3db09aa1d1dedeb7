import type { RatedLayout } from "../rated/layout";
import { columnRange, part } from "../formulas/ranges";

/** Columns of some rows of the sheet of rated levels, as formulas of another sheet refer to them. */
export interface CountedRows {
  readonly raters: string;
  readonly spread: string;
  /** The level of each slot. */
  readonly levels: readonly string[];
  /** The rater of each slot. */
  readonly names: readonly string[];
}

export function countedRows(
  { table, columns, slots }: RatedLayout,
  first: number,
  rows: number,
  from: string,
): CountedRows {
  const own = part(table, first, 0, rows, table.columns);
  const column = (j: number): string => columnRange(own, j, from);
  const every = Array.from({ length: slots }, (_, k) => k);
  return {
    raters: column(columns.raters),
    spread: column(columns.spread),
    names: every.map((k) => column(columns.slots + 2 * k)),
    levels: every.map((k) => column(columns.slots + 2 * k + 1)),
  };
}

/** Not a number where a row of the user's was moved since the run: what is counted then is not what was rated. */
export const unlessMoved = ({ raters }: CountedRows, formula: string): string =>
  `IF(SUMPRODUCT(--ISERROR(${raters}))>0,NA(),${formula})`;

/** A text as a criterion of COUNTIFS: equal to it, whatever signs it has. */
export const criterion = (at: string): string =>
  `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${at},"~","~~"),"*","~*"),"?","~?")`;
