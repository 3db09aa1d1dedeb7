import { placeOf } from "../../engine/internal";
import type { CellRef } from "../cells";
import type { AgreedRow, AssessmentTables, RatingRow } from "./assessment-tables";
import { agreedOfRound, ratingsOfRound } from "./cells-of-round";
import { isAnswered } from "./rows-of-cell";

/** Finds the cells that a rated value comes from. */
export interface RatingCells {
  /** The cell of the agreed level of a unit on an indicator, else that of its first rating; null where there is none. */
  first(unit: string, indicator: string): CellRef | null;
  /** Every cell that the value is made of: that of the agreed level, or those of the ratings. */
  all(unit: string, indicator: string): readonly CellRef[];
  /** The first cell of an indicator with a rating or an agreed level. */
  ofIndicator(indicator: string): CellRef | null;
}

/** The cells behind the rated values of an assessment; the tables are looked through once. */
export function ratingCells(tables: AssessmentTables): RatingCells {
  const known = knownCells.get(tables);
  if (known !== undefined) return known;
  const { ratingsPlace, agreedPlace } = tables;
  const cells = new Map<string, CellRef[]>();
  const firsts = new Map<string, CellRef>();
  const isRated = new Set(tables.rated);
  const add = (row: AgreedRow | RatingRow, cell: CellRef, isAgreed: boolean, agreed: Set<string>): void => {
    if (!isRated.has(row.item)) return;
    const key = placeOf(row);
    if (!firsts.has(row.item)) firsts.set(row.item, cell);
    const own = cells.get(key);
    if (isAgreed || own === undefined) cells.set(key, [cell]);
    else if (!agreed.has(key)) own.push(cell);
    if (isAgreed) agreed.add(key);
  };
  const agreed = new Set<string>();
  if (agreedPlace?.columns.level !== undefined)
    for (const row of agreedOfRound(tables, tables.round))
      if (isAnswered(row))
        add(row, { sheet: agreedPlace.sheet, row: row.row, column: agreedPlace.columns.level }, true, agreed);
  if (ratingsPlace !== null)
    for (const row of ratingsOfRound(tables, tables.round))
      add(row, { sheet: ratingsPlace.sheet, row: row.row, column: row.column }, false, agreed);
  const found: RatingCells = {
    first: (unit, item) => cells.get(placeOf({ unit, item }))?.[0] ?? null,
    all: (unit, item) => cells.get(placeOf({ unit, item })) ?? [],
    ofIndicator: (indicator) => firsts.get(indicator) ?? null,
  };
  knownCells.set(tables, found);
  return found;
}

/** By the tables that they are of: a reading asks for them many times. */
const knownCells = new WeakMap<AssessmentTables, RatingCells>();
