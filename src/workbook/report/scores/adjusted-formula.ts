import type { Context } from "../context/context";

/**
 * The score of an aggregate after its gates, bonus and malus, as a worksheet expression.
 *
 * @param a the aggregate's place in the report
 * @param i the unit's row, or null for the unit that meets every target
 * @param aggregated the cell of what was aggregated from its children
 */
export function adjustedFormula(
  _context: Context,
  _a: number,
  _i: number | null,
  aggregated: string,
  _sheet: string,
): string {
  return aggregated;
}
