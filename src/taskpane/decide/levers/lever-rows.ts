import type { Lever, LeverAim } from "../../../engine";

/** By what levers are sorted. */
export type LeverOrder = "gain" | "gainPerCost" | "cost" | "gap" | "relatedness" | "framework";

/** A lever with something to aim for. */
export interface LeverRow extends Lever {
  /** The first aim: the next step where there is one. */
  readonly next: LeverAim;
  /** Gain per unit of cost; NaN where the cost is not known or 0. */
  readonly gainPerCost: number;
}

export interface LeverLists {
  readonly rows: readonly LeverRow[];
  /** Indicators with a value that nothing better is known for. */
  readonly reached: readonly Lever[];
  /** Indicators without a value. */
  readonly missing: readonly Lever[];
}

/** Whether an aim was not scored: that would take too long, or give no score. */
export const hasUnknownGain = ({ aims }: Pick<Lever, "aims">): boolean =>
  aims.some(({ gain }) => Number.isNaN(gain));

/** Levers with an aim, and those without one by the reason. */
export function leverLists(levers: readonly Lever[]): LeverLists {
  return {
    rows: levers.flatMap((lever): LeverRow[] => {
      const [next] = lever.aims;
      if (next === undefined) return [];
      return [{ ...lever, next, gainPerCost: next.cost > 0 ? next.gain / next.cost : NaN }];
    }),
    reached: levers.filter(({ aims, value }) => aims.length === 0 && !Number.isNaN(value)),
    missing: levers.filter(({ aims, value }) => aims.length === 0 && Number.isNaN(value)),
  };
}

/** What each order compares: the smallest first. */
const keys: Readonly<Record<Exclude<LeverOrder, "framework">, (row: LeverRow) => number>> = {
  gain: ({ next }) => -next.gain,
  gainPerCost: ({ gainPerCost }) => -gainPerCost,
  cost: ({ next }) => next.cost,
  gap: ({ performance }) => performance,
  relatedness: ({ relatedness }) => -relatedness,
};

/** Sorted levers; those without a figure are at the end, and ties in the order of the framework. */
export function sortedLevers(
  rows: readonly LeverRow[],
  order: LeverOrder,
  framework: readonly number[],
): readonly LeverRow[] {
  const place = new Map(framework.map((indicator, k) => [indicator, k]));
  const inFramework = [...rows].sort((a, b) => (place.get(a.indicator) ?? 0) - (place.get(b.indicator) ?? 0));
  if (order === "framework") return inFramework;
  const key = keys[order];
  return inFramework
    .map((row) => ({ row, at: key(row) }))
    .sort((a, b) => Number(Number.isNaN(a.at)) - Number(Number.isNaN(b.at)) || a.at - b.at || 0)
    .map(({ row }) => row);
}
