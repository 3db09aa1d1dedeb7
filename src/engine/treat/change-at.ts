import type { Treatment } from "../cell-changes";
import type { TreatedColumn } from "../stages";

/** What a treatment did to the value of one unit; null where it left it as it was, and for a missing one. */
export function changeAt(
  { values, moved, transform }: Pick<TreatedColumn, "values" | "moved" | "transform">,
  i: number,
): Treatment["kind"] | null {
  const own = moved.get(i);
  if (own !== undefined || transform === null || Number.isNaN(values[i] ?? NaN)) return own ?? null;
  return transform.kind === "boxCox" ? "boxCox" : "log";
}
