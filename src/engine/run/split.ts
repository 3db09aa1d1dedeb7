import { at } from "../at";
import { pointsParts, splitGap } from "../contribute";
import type { Compared, Split } from "./state";

/** The gap of each root, split over its indicators. */
export function split(run: Compared): Split {
  return {
    ...run,
    contributions: Array.from(run.tree.roots, (root) => ({
      root: at(run.model.framework, root).code,
      byIndicator: splitOf(run, root),
    })),
  };
}

/** What gates, bonus and malus take from a unit is the part of what they look at; the rest of the gap is split over all. */
function splitOf(run: Compared, root: number): readonly Float64Array[] {
  const gaps = at(run.gaps, root);
  const profile = run.references.profile(root);
  const lost = pointsParts(run, root);
  if (lost === null) return splitGap(run.structure, run, root, profile, gaps);
  const known = (column: Float64Array, i: number): number => {
    const x = at(column, i);
    return Number.isNaN(x) ? 0 : x;
  };
  const rest = gaps.map((gap, i) => lost.reduce((left, column) => left - known(column, i), gap));
  const split = splitGap(run.structure, run, root, profile, rest);
  const isSplit = gaps.map((_, i) => (split.some((column) => !Number.isNaN(at(column, i))) ? 1 : 0));
  return split.map((column, j) =>
    column.map((part, i) => {
      const own = at(at(lost, j), i);
      if (Number.isNaN(own) || at(isSplit, i) === 0) return part;
      return known(column, i) + own;
    }),
  );
}
