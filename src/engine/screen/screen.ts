import { at } from "../at";
import type { Unit } from "../model/model";
import type { EngineProblem } from "../problem";
import { availability } from "./availability";

/** Whether each unit is scored. */
export interface Screened {
  readonly kept: readonly boolean[];
  /** One `unit-screened-out` for each unit that is not kept. */
  readonly problems: readonly EngineProblem[];
}

/**
 * Keeps the units that have enough of the indicators: one whose share is strictly below the limit is dropped; a limit
 * of null keeps all units. `table` is the denominated one: one column per indicator, one entry per unit, NaN missing.
 */
export function screen(
  table: readonly Float64Array[],
  units: readonly Unit[],
  limit: number | null,
): Screened {
  if (limit === null) return { kept: units.map(() => true), problems: [] };
  const shares = availability(table, units.length);
  const kept = units.map((_, i) => !(at(shares, i) < limit));
  const problems = units.flatMap(({ code }, i): EngineProblem[] =>
    kept[i]
      ? []
      : [
          {
            code: "unit-screened-out",
            severity: "warning",
            where: { unit: code },
            details: { availability: String(shares[i]), limit: String(limit) },
          },
        ],
  );
  return { kept, problems };
}
