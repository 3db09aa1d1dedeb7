import type { Results } from "../../engine";

/** A unit with another rank in one replicate than in the index itself. */
export interface ReplicateMove {
  /** Position of the unit. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** The units that moved, the largest move first. */
export function replicateMoves(before: Results, after: Results, root: string): readonly ReplicateMove[] {
  const ranksIn = ({ model, ranks }: Results): Float64Array =>
    ranks[model.framework.findIndex(({ code }) => code === root)] ?? new Float64Array();
  const [old, now] = [ranksIn(before), ranksIn(after)];
  return [...old]
    .map((from, unit) => ({ unit, from, to: now[unit] ?? NaN }))
    .filter(({ from, to }) => from !== to && !Number.isNaN(from) && !Number.isNaN(to))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.from - b.from);
}
