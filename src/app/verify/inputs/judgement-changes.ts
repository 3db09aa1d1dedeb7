import type { Model } from "../../../engine";
import type { CellRef } from "../../../workbook/cells";
import type { ComparisonSource, Source } from "../../../workbook/source";
import { changeOf, type InputChange } from "./input-change";

/** Every point of a budget and every ratio of a comparison that is another. */
export function judgementChanges(before: Model, after: Model, source: Source): readonly InputChange[] {
  const was = before.judgements;
  const is = after.judgements;
  const budgets = is.budgets.flatMap(({ expert, points }, k) => {
    const then = was.budgets.find((one) => one.expert === expert)?.points ?? {};
    return [...new Set([...Object.keys(then), ...Object.keys(points)])].flatMap((element) =>
      changeOf(
        `${expert}, ${element}`,
        then[element],
        points[element],
        source.judgements?.budgets[k]?.cells[element],
      ),
    );
  });
  const comparisons = is.comparisons.flatMap(({ expert, elements, ratios }, k) => {
    const then = was.comparisons[k];
    const place = source.judgements?.comparisons[k];
    return elements.flatMap((row, i) =>
      elements.flatMap((column, j) =>
        changeOf(
          `${expert}, ${row} to ${column}`,
          then?.ratios[i]?.[j],
          ratios[i]?.[j],
          place && cellOf(place, row, column),
        ),
      ),
    );
  });
  return [...budgets, ...comparisons];
}

function cellOf({ corner, rows, columns }: ComparisonSource, one: string, other: string): CellRef | null {
  const [row, column] = [rows[one], columns[other]];
  return row === undefined || column === undefined ? null : { sheet: corner.sheet, row, column };
}
