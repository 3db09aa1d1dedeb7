import type { Rating } from "../../analysis/ratings";
import { need } from "../../at";

/** A level of a cell, by its position among the values, and whose it is. */
export interface CellRating {
  readonly rater: string;
  readonly level: number;
}

/** Ratings by cell (unit and item), and the values that they take, ascending. All have a level. */
export function cellsOf(ratings: readonly Rating[]): {
  readonly values: readonly number[];
  readonly cells: readonly (readonly CellRating[])[];
} {
  const values = [...new Set(ratings.map(({ level }) => level))].sort((a, b) => a - b);
  const position = new Map(values.map((value, k) => [value, k]));
  const byItem = new Map<string, Map<string, CellRating[]>>();
  for (const { unit, item, rater, level } of ratings) {
    const units = byItem.get(item) ?? new Map<string, CellRating[]>();
    byItem.set(item, units);
    const cell = units.get(unit) ?? [];
    units.set(unit, cell);
    cell.push({ rater, level: need(position, level) });
  }
  return { values, cells: [...byItem.values()].flatMap((units) => [...units.values()]) };
}
