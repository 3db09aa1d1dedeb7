import type { CellRef } from "../../cells";
import { userCell } from "../formulas/ranges";

/** What joins the texts of a row: the same between the user's cells and in the key that they are compared with. */
export const joint = "|";

/** A formula, where a row of the user's table still is what it was at the run; else #N/A. */
export function guarded(refs: readonly CellRef[], key: string, formula: string, sheet: string): string {
  const texts = refs.map((ref) => userCell(ref, sheet)).join(`&"${joint}"&`);
  return `IF(EXACT(${texts},${key}),${formula},NA())`;
}

/**
 * The level in a user's cell: a number, or the text that it has where that is no level ("n/a"). An error is not yet rated, as
 * the reader takes it. `ofWord` is the formula of the level of a text that says one; null where none does.
 */
export function levelFormula(at: string, ofWord: ((text: string) => string) | null): string {
  const text = `IFERROR(${at}&"","")`;
  return `IF(ISNUMBER(${at}),${at},${ofWord === null ? text : `IFERROR(${ofWord(`TRIM(${at})`)},${text})`})`;
}
