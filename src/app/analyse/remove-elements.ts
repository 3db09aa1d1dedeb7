import { removeElements as removals } from "../../engine";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";

/** How much the ranks of the index depend on each element. */
export function removeElements({ results, root, node }: AnalysisContext): AnalysisOutcome {
  const before = at(results.ranks, node);
  const { units } = results.model;
  return found(
    {
      elements: {
        rows: removals(results)
          .filter((removal) => removal.root === root)
          .map(({ element, meanAbsoluteShift, ranks }) => {
            const shifts = ranks.map((rank, i) => at(before, i) - rank);
            const most = shifts.reduce(
              (best, shift, i) => (Math.abs(shift) > Math.abs(shifts[best] ?? 0) ? i : best),
              -1,
            );
            return {
              element,
              meanAbsoluteShift,
              largestShift: shifts[most] ?? 0,
              unit: units[most]?.code ?? null,
            };
          }),
      },
    },
    "Each element gets weight 0 and the index is aggregated again. Shift: rank before minus rank without it; positive is up.",
  );
}
