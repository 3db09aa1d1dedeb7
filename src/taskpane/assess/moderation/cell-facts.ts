import type { LevelChoice, RatingRow, SettledModeration, TablePlace } from "../../../workbook/assessment";
import type { CellRef } from "../../../workbook/cells";

/** The cell of the first rating of a unit on an indicator; null without one. */
export function firstRating(ratings: readonly RatingRow[], place: TablePlace<string> | null): CellRef | null {
  const [first] = ratings;
  return first === undefined || place === null
    ? null
    : { sheet: place.sheet, row: first.row, column: first.column };
}

/** A level as its scale writes it: "3", or "3 Established" where the label is a name. */
export function levelWords(
  level: number,
  levels: readonly LevelChoice[],
  plain: (x: number) => string,
): string {
  const label = levels.find((one) => one.level === level)?.label ?? "";
  return label === "" || label === String(level) ? plain(level) : `${plain(level)} ${label}`;
}

/** The value of the choice that the indicator does not apply. */
export const notApplicable = "n/a";

/** The agreed level as a choice; "" where the cell is open. */
export function agreedChoice({ agreedRow }: Pick<SettledModeration, "agreedRow">): string {
  if (agreedRow === null) return "";
  if (agreedRow.isNotApplicable) return notApplicable;
  return Number.isNaN(agreedRow.level) ? "" : String(agreedRow.level);
}
