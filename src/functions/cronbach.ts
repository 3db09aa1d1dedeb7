import { cronbach as alphaOf } from "../engine";
import { columnsOf } from "./cells/table";
import { inCell } from "./cells/in-cell";
import { refuse } from "./cells/refuse";

/**
 * Cronbach's alpha: how far indicators measure one thing. Indicators must point in one direction: normalise them first.
 * @customfunction CRONBACH
 * @param indicators A row a unit, a column an indicator; blanks and texts are left out pair by pair.
 * @returns Alpha, at most 1; above 0.7 is usually taken as good.
 */
export function cronbach(indicators: unknown[][]): number {
  return inCell(() => {
    const alpha = alphaOf(columnsOf(indicators));
    if (Number.isNaN(alpha))
      refuse("Alpha needs at least two columns whose figures vary over the same rows. Check the range.");
    return alpha;
  });
}
