import { inCell } from "./cells/in-cell";

/**
 * Share of the indicators that each unit has, 0..1: what screening looks at.
 * @customfunction AVAILABILITY
 * @param indicators One row per unit, one column per indicator; blanks and texts are missing.
 * @returns One share per row.
 */
export function availability(indicators: unknown[][]): Promise<unknown[][]> {
  return inCell((work) => work.availability(indicators));
}
