import type { OpenModeration, RatingRow, SettledModeration } from "../../assessment";
import type { PlanCell } from "../../plan";
import { blank, live, range, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import type { ModerationLayout } from "./layout";

/** Rater and level of each rating, from the sheet of rated levels. */
export function slotCells(
  { layout: { rated }, model }: Context,
  { sheet }: ModerationLayout,
  { cell: { item }, unit }: OpenModeration | SettledModeration,
  slots: number,
): readonly PlanCell[] {
  if (rated === null) return range(2 * slots).map(() => empty);
  const row = rated.rated.indexOf(item) * model.units.length + unit;
  const own = rated.rows.get(item)?.[unit]?.ratings ?? [];
  return range(slots).flatMap((k) => {
    const rating = own[k];
    if (rating === undefined) return [empty, empty];
    const at = (column: number): string =>
      cell(rated.table, row, rated.columns.slots + 2 * k + column, sheet, "both");
    return [
      live(at(0), rating.rater, "code"),
      // Something that is no level is blank there, and a blank would be 0 here.
      rating.isUnusable === true ? empty : live(at(1), shownLevel(rating), "rank", false, "General"),
    ];
  });
}

const empty: PlanCell = { ...blank, style: "label" };

const shownLevel = ({ level, text: written, isNotApplicable }: RatingRow): number | string =>
  Number.isNaN(level) ? (isNotApplicable ? (written ?? "") : "") : level;
