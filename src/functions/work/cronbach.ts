import { cronbach as alphaOf } from "../../engine";
import { columnsOf } from "../cells/table";
import { refuse } from "../cells/refuse";

/** Cronbach's alpha: how far indicators measure one thing. Indicators must point in one direction: normalise them first. */
export function cronbach(indicators: unknown[][]): number {
  const alpha = alphaOf(columnsOf(indicators));
  if (Number.isNaN(alpha))
    refuse("Alpha needs at least two columns whose figures vary over the same rows. Check the range.");
  return alpha;
}
