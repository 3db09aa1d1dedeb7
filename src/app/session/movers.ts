import type { Results } from "../../engine";
import type { Mover } from "./types";

/**
 * Units whose rank in the first index differs from the baseline's: the largest move first, then the better rank. Tied
 * units have the same rank, so a unit that joins or leaves a tie without a change of rank has not moved. Units that
 * are new, removed or without a score on either side are left out.
 */
export function moversOf(baseline: Results, now: Results): readonly Mover[] {
  const before = ranksOf(baseline);
  return [...ranksOf(now)]
    .flatMap(([unit, to]): Mover[] => {
      const from = before.get(unit);
      return from === undefined || from === to ? [] : [{ unit, from, to }];
    })
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.to - b.to);
}

/** Ranks in the first index, by the unit's code; units without a rank are left out. */
function ranksOf({ model, ranks }: Results): ReadonlyMap<string, number> {
  const column = ranks[firstIndexOf(model)];
  return new Map(
    model.units.flatMap(({ code }, i) => {
      const rank = column?.[i] ?? NaN;
      return Number.isNaN(rank) ? [] : [[code, rank] as const];
    }),
  );
}

/** Place of the first index in the framework: the first node without a parent. */
export const firstIndexOf = ({ framework }: Results["model"]): number =>
  framework.findIndex(({ parent }) => parent === null);
