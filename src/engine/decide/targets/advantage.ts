import { at } from "../../at";
import type { TargetSpace } from "./target-space";

/** How much better one unit is than another that it is at least as good as. */
export interface Advantage {
  /** In points, added up over the parts; scaled up to all parts of the lesser unit where some are not shared. */
  readonly distance: number;
  /** The largest difference in one part. */
  readonly largest: number;
  /** Number of parts that both have. */
  readonly shared: number;
}

/** Of `other` over `unit`, on the parts that both have; null where it is not as good on one, or better on none. */
export function advantage(
  { columns, tolerance }: TargetSpace,
  unit: number,
  other: number,
): Advantage | null {
  let [sum, largest, shared, own] = [0, 0, 0, 0];
  for (const column of columns) {
    const from = at(column, unit);
    if (Number.isNaN(from)) continue;
    own++;
    const difference = at(column, other) - from;
    if (Number.isNaN(difference)) continue;
    if (difference < -tolerance) return null;
    shared++;
    if (difference <= tolerance) continue;
    sum += difference;
    if (difference > largest) largest = difference;
  }
  return largest > 0 ? { distance: (sum * own) / shared, largest, shared } : null;
}
