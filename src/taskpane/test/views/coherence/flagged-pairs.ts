import type { CoherenceFigures, Pairs } from "./figures";
import { limits } from "./limits";

/** A correlation that is to be checked. */
export interface FlaggedPair {
  readonly pairs: Pairs;
  readonly flag: "flagNegativeParent" | "flagWeakParent" | "flagRedundant" | "flagNegative";
  /** Codes, and positions in the table. */
  readonly first: string;
  readonly second: string;
  readonly row: number;
  readonly column: number;
  readonly r: number;
}

/**
 * What is to be checked: indicators that hardly move with their own part or against it, and indicators that say the same as
 * another or move against it. Other parts may correlate as they like.
 */
export function flaggedPairs({
  indicators,
  aggregates,
  withAggregates,
  withEachOther,
  parents,
}: CoherenceFigures): readonly FlaggedPair[] {
  const { negative, weak, redundant } = limits;
  const own = indicators.flatMap((first, row): readonly FlaggedPair[] => {
    const second = parents.get(first) ?? "";
    const column = aggregates.indexOf(second);
    const r = withAggregates[row]?.[column] ?? NaN;
    const pair = { pairs: "withAggregates", first, second, row, column, r } as const;
    if (r < negative) return [{ ...pair, flag: "flagNegativeParent" }];
    return r < weak ? [{ ...pair, flag: "flagWeakParent" }] : [];
  });
  const others = indicators.flatMap((first, row) =>
    indicators.slice(0, row).flatMap((second, column): readonly FlaggedPair[] => {
      const r = withEachOther[row]?.[column] ?? NaN;
      const pair = { pairs: "withEachOther", first: second, second: first, row, column, r } as const;
      if (r > redundant) return [{ ...pair, flag: "flagRedundant" }];
      return r < negative ? [{ ...pair, flag: "flagNegative" }] : [];
    }),
  );
  return [...own, ...others];
}
