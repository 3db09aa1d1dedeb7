import type { AssessmentTables, RatingColumn } from "../../assessment";
import type { CellRef, CellValue } from "../../cells";
import type { OpenRating } from "./assessment-sheets";

/** Rows below the table Ratings of a workbook; none where it has no row per rating. */
export function additionsTo(
  assessment: AssessmentTables | null,
  open: readonly OpenRating[],
  round: string | null,
): readonly { readonly cell: CellRef; readonly value: CellValue }[] {
  const place = assessment?.ratingsPlace;
  if (!place) return [];
  const { sheet, lastRow, columns } = place;
  const { unit, indicator, rater } = columns;
  if (unit === undefined || indicator === undefined || rater === undefined) return [];
  return open.flatMap((row, k) => {
    const values: readonly (readonly [RatingColumn, CellValue])[] = [
      ["unit", row.unit.code],
      ["indicator", row.indicator.code],
      ["rater", row.rater],
      ["round", round === null ? null : /^\d+$/.test(round) ? Number(round) : round],
    ];
    return values.flatMap(([name, value]) => {
      const column = columns[name];
      return column === undefined || value === null
        ? []
        : [{ cell: { sheet, row: lastRow + 1 + k, column }, value }];
    });
  });
}
