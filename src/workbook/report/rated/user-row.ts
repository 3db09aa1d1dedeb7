import type { AgreedColumn, AgreedRow, RatingColumn, RatingRow, TablePlace } from "../../assessment";
import type { CellRef } from "../../cells";
import { joint } from "./level-formula";

/** A row of the user's with a level: the cells by which it is known, with their texts joined, and that of the level. */
export interface UserRow {
  readonly knownBy: readonly CellRef[];
  readonly key: string;
  readonly level: CellRef;
  /** Cell with the rater's name; null where the row has none. */
  readonly rater: CellRef | null;
}

/** A row of the table Ratings. Where each rater or each indicator has a column, its name is in the header. */
export function ratingCells(
  row: RatingRow,
  { columns, sheet, headerRow }: TablePlace<RatingColumn>,
): UserRow {
  const { column, written } = row;
  const header = { sheet, row: headerRow, column };
  const inRow = (one: number | undefined): CellRef | null =>
    one === undefined ? null : { sheet, row: row.row, column: one };
  const isAcross = columns.level === undefined;
  const named = (one: number | undefined): CellRef | null => inRow(one) ?? (isAcross ? header : null);
  const rater = named(columns.rater);
  return {
    ...known([
      [inRow(columns.unit), written.unit],
      [named(columns.indicator), written.indicator],
      [rater, written.rater],
      [inRow(columns.round), written.round],
    ]),
    level: { sheet, row: row.row, column },
    rater,
  };
}

/** A row of the table Agreed levels. */
export function agreedCells(
  { row, written }: AgreedRow,
  { columns, sheet }: TablePlace<AgreedColumn>,
): UserRow | null {
  if (columns.level === undefined) return null;
  const inRow = (one: number | undefined): CellRef | null =>
    one === undefined ? null : { sheet, row, column: one };
  return {
    ...known([
      [inRow(columns.unit), written.unit],
      [inRow(columns.indicator), written.indicator],
      [inRow(columns.round), written.round],
    ]),
    level: { sheet, row, column: columns.level },
    rater: null,
  };
}

function known(
  parts: readonly (readonly [ref: CellRef | null, text: string])[],
): Pick<UserRow, "knownBy" | "key"> {
  const there = parts.flatMap(([ref, text]) => (ref === null ? [] : [{ ref, text }]));
  return { knownBy: there.map(({ ref }) => ref), key: there.map(({ text }) => text).join(joint) };
}
