import { tieTolerance } from "../rank/tie-tolerance";
import { present } from "../statistics";
import type { NormalFit } from "../stages";

/**
 * A scale by places in which scores that differ by rounding alone have one place, as they have one rank. The lowest of such
 * scores stands for all of them.
 *
 * @param fit learns the scale from a column
 */
export function amongEqualScores(column: Float64Array, fit: (column: Float64Array) => NormalFit): NormalFit {
  const tolerance = tieTolerance(column);
  const sorted = present(column).sort();
  const lowest: number[] = [];
  for (const x of sorted) if (!(x - (lowest.at(-1) ?? -Infinity) <= tolerance)) lowest.push(x);
  const snap = (x: number): number => {
    if (Number.isNaN(x)) return x;
    const candidate = lowest[countUpTo(lowest, x + tolerance) - 1] ?? -Infinity;
    return Math.abs(x - candidate) <= tolerance ? candidate : x;
  };
  const snapped = column.map(snap);
  const own = fit(snapped);
  if (!own.ok) return own;
  const apply = (x: number): number => own.apply(snap(x));
  return {
    ok: true,
    apply,
    applyToAll: (all) =>
      all === column ? (own.applyToAll?.(snapped) ?? snapped.map(own.apply)) : all.map(apply),
  };
}

/** How many of ascending numbers are x or below. */
function countUpTo(ascending: readonly number[], x: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? Infinity) <= x) from = middle + 1;
    else to = middle;
  }
  return from;
}
