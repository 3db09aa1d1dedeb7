import type { Moved, TreatedColumn } from "../stages";
import { type Extent, extent } from "../statistics";
import { untreated } from "./untreated";

type Moves = Readonly<Record<"high" | "low", Moved>>;

/**
 * A column whose values beyond the bounds are moved to them. Without bounds (NaN) it is not changed, with the problem
 * `treatment-not-possible` if it has two distinct values.
 */
export function movedWithin(column: Float64Array, { minimum, maximum }: Extent, moves: Moves): TreatedColumn {
  if (Number.isNaN(minimum)) {
    const range = extent(column);
    return untreated(column, range.minimum < range.maximum ? "treatment-not-possible" : null);
  }
  const values = Float64Array.from(column);
  const moved = new Map<number, Moved>();
  column.forEach((x, i) => {
    if (x > maximum) {
      values[i] = maximum;
      moved.set(i, moves.high);
    } else if (x < minimum) {
      values[i] = minimum;
      moved.set(i, moves.low);
    }
  });
  return { ...untreated(values), moved };
}
