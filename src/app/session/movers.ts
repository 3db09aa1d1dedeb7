import type { Results } from "../../engine";
import type { Mover } from "./types";

/**
 * Units whose rank in the first index is another than in the baseline, the largest move first, then the better rank.
 * Tied units have the same rank, so who only joins or leaves a tie without a change of rank has not moved; nor has who
 * is new, gone or without a score on either side.
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

/** Rank in the first index of every unit that has one, by the unit's code. */
function ranksOf({ model, ranks }: Results): ReadonlyMap<string, number> {
  const column = ranks[firstIndexOf(model)];
  return new Map(
    model.units.flatMap(({ code }, i) => {
      const rank = column?.[i] ?? NaN;
      return Number.isNaN(rank) ? [] : [[code, rank] as const];
    }),
  );
}

/** Place in the framework of the first index: the first node without a parent. */
export const firstIndexOf = ({ framework }: Results["model"]): number =>
  framework.findIndex(({ parent }) => parent === null);
