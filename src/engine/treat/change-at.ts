import type { Treatment } from "../cell-changes";
import type { TreatedColumn } from "../stages";

/** How a treatment changed the value of one unit; null for an unchanged or missing value. */
export function changeAt(
  { values, moved, transform }: Pick<TreatedColumn, "values" | "moved" | "transform">,
  i: number,
): Treatment["kind"] | null {
  const own = moved.get(i);
  if (own !== undefined || transform === null || Number.isNaN(values[i] ?? NaN)) return own ?? null;
  return transform.kind === "boxCox" ? "boxCox" : "log";
}
