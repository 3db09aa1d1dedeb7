import type { CoherenceFigures, Pairs } from "./figures";

/** A correlation that is to be checked. */
export interface FlaggedPair {
  readonly pairs: Pairs;
  readonly flag:
    "flagNegativeParent" | "flagWeakParent" | "flagCloserElsewhere" | "flagRedundant" | "flagNegative";
  /** Codes, and positions in the table. */
  readonly first: string;
  readonly second: string;
  readonly row: number;
  readonly column: number;
  readonly r: number;
}

/**
 * What is to be checked: indicators that hardly move with their own part or against it, or more with another part; and indicators
 * that say the same as another or move against it.
 */
export function flaggedPairs(figures: CoherenceFigures): readonly FlaggedPair[] {
  const { indicators, withEachOther, limits } = figures;
  const { negative, redundant } = limits;
  const own = indicators.flatMap((first, row) => [
    ...ownPart(figures, first, row),
    ...closerPart(figures, first, row),
  ]);
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

/** An indicator with its own part. */
function ownPart(
  { aggregates, parents, withAggregates, limits }: CoherenceFigures,
  first: string,
  row: number,
): readonly FlaggedPair[] {
  const second = parents.get(first) ?? "";
  const column = aggregates.indexOf(second);
  const r = withAggregates[row]?.[column] ?? NaN;
  const pair = { pairs: "withAggregates", first, second, row, column, r } as const;
  if (r < limits.negative) return [{ ...pair, flag: "flagNegativeParent" }];
  return r < limits.weak ? [{ ...pair, flag: "flagWeakParent" }] : [];
}

/** The other part that an indicator correlates with most, where that is more than with its own. */
function closerPart(
  { aggregates, parents, others, withAggregates }: CoherenceFigures,
  first: string,
  row: number,
): readonly FlaggedPair[] {
  const at = (column: number): number => withAggregates[row]?.[column] ?? NaN;
  const own = at(aggregates.indexOf(parents.get(first) ?? ""));
  const [column = -1] = [...(others.get(first) ?? [])]
    .filter((one) => at(one) > own)
    .sort((a, b) => at(b) - at(a));
  const second = aggregates[column];
  return second === undefined
    ? []
    : [{ pairs: "withAggregates", flag: "flagCloserElsewhere", first, second, row, column, r: at(column) }];
}
