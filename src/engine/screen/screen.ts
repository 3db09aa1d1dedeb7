import { at } from "../at";
import type { Method, Unit } from "../model/model";
import type { EngineProblem } from "../problem";
import { availability } from "./availability";
import { shareOfZeros } from "./share-of-zeros";

/** Whether each unit is scored. */
export interface Screened {
  readonly kept: readonly boolean[];
  /** One `unit-screened-out` or `unit-of-zeros` for each unit that is not kept. */
  readonly problems: readonly EngineProblem[];
}

/**
 * Keeps the units that have enough of the indicators, and not too many zeros: one whose share of indicators is strictly
 * below the limit is dropped, and so is one whose share of zeros is strictly above its limit; without limits all units
 * are kept. `table` is the denominated one, or the filled one: one column per indicator, one entry per unit, NaN missing.
 */
export function screen(
  table: readonly Float64Array[],
  units: readonly Unit[],
  { screening: limit, screeningZeros: most }: Pick<Method, "screening" | "screeningZeros">,
): Screened {
  const shares = limit === null ? null : availability(table, units.length);
  const zeros = most === undefined ? null : shareOfZeros(table, units.length);
  const problems: EngineProblem[] = [];
  const kept = units.map(({ code: unit }, i) => {
    const dropped = (code: EngineProblem["code"], details: EngineProblem["details"]): false => {
      problems.push({ code, severity: "warning", where: { unit }, details });
      return false;
    };
    if (limit !== null && shares !== null && at(shares, i) < limit)
      return dropped("unit-screened-out", { availability: String(shares[i]), limit: String(limit) });
    if (most !== undefined && zeros !== null && at(zeros, i) > most)
      return dropped("unit-of-zeros", { zeros: String(zeros[i]), limit: String(most) });
    return true;
  });
  return { kept, problems };
}
