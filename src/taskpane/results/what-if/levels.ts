import { possibleValues, type Results } from "../../../engine";

/** The levels of an indicator for a list, lowest first; null where values between them are possible. */
export function levelsOf(results: Results, indicator: number, unit: number): readonly number[] | null {
  const { lower, upper, level, between } = possibleValues(results, indicator);
  const now = results.denominated[indicator]?.[unit] ?? NaN;
  if (between || Number.isNaN(level)) return null;
  const levels = Array.from({ length: Math.round((upper - lower) / level) + 1 }, (_, k) => lower + k * level);
  // A value beyond the levels is shown in a field, which says so.
  return Number.isNaN(now) || levels.includes(now) ? levels : null;
}
