import type { CellDifference } from "../../app";

/** How many cells follow from each cause, by its address. */
export function followers(cells: readonly CellDifference[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { follows } of cells)
    if (follows !== undefined) counts.set(follows, (counts.get(follows) ?? 0) + 1);
  return counts;
}
