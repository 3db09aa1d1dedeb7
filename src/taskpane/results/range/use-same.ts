import { useMemo } from "react";
import { notDistinguished, type ShownRanges } from "./rank-ranges";

/** The positions of the units that cannot be distinguished from one; empty without ranges or without a unit. */
export function useSame(ranges: ShownRanges | null, unit: number): ReadonlySet<number> {
  const uncertainty = ranges?.uncertainty;
  return useMemo(
    () => new Set(uncertainty === undefined || unit < 0 ? [] : notDistinguished(uncertainty, unit)),
    [uncertainty, unit],
  );
}
