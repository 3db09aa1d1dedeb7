import { inCell } from "./cells/in-cell";

/**
 * Cronbach's alpha: how far indicators measure one thing. Indicators must point in one direction: normalise them first.
 * @customfunction CRONBACH
 * @param indicators One row per unit, one column per indicator; blanks and texts are left out pair by pair.
 * @returns Alpha, at most 1; above 0.7 is usually taken as good.
 */
export function cronbach(indicators: unknown[][]): Promise<number> {
  return inCell((work) => work.cronbach(indicators));
}
