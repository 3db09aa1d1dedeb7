import type { IndexTest } from "../../tests";
import { range } from "../context/context";

/** Positions of the units in the order of their rank at the test; those without one come last, in the order of the rows. */
export function unitsInOrder({ uncertainty: { units } }: IndexTest): readonly number[] {
  const rank = (unit: number): number => {
    const nominal = units[unit]?.nominal ?? NaN;
    return Number.isNaN(nominal) ? Infinity : nominal;
  };
  return range(units.length).sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
}

/** How many runs of a test gave an index, and how many did not. */
export function runsOf({ uncertainty: { ranks }, settings }: IndexTest): {
  readonly scored: number;
  readonly failed: number;
} {
  const scored = ranks[0]?.length ?? 0;
  return { scored, failed: settings.runs - scored };
}

/** Whether a test says anything of ranges: something varied, and some run gave an index. */
export const hasRanges = (test: IndexTest): boolean =>
  Object.keys(test.perturbations).length > 0 && runsOf(test).scored > 0;
