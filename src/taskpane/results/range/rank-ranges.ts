import { indistinguishableFrom, type RankSummary, type Uncertainty } from "../../../engine";
import type { Ranges } from "../../../app/test";
import type { SessionState } from "../../../app/session";

/** The ranges of the ranks in one index as they are shown. */
export interface ShownRanges extends Ranges {
  readonly isOld: boolean;
  /** The last of all ranks. */
  readonly last: number;
}

/** The ranges of an index; null while there are none. */
export function shownRanges({ ranges }: Pick<SessionState, "ranges">, root: string): ShownRanges | null {
  const own = ranges.byRoot.get(root);
  if (own === undefined) return null;
  const last = own.uncertainty.units.filter(({ nominal }) => !Number.isNaN(nominal)).length;
  return { ...own, isOld: ranges.isOld, last };
}

/** The range of one unit; null where no run has ranked it. */
export function rangeOf({ uncertainty }: Pick<Ranges, "uncertainty">, unit: number): RankSummary | null {
  const range = uncertainty.units[unit];
  return range === undefined || Number.isNaN(range.q05) ? null : range;
}

/** The positions of the units that cannot be distinguished from one; best rank first. */
export const notDistinguished = ({ units, ranks }: Uncertainty, unit: number): readonly number[] => [
  ...indistinguishableFrom(
    unit,
    ranks,
    Float64Array.from(units, ({ nominal }) => nominal),
  ),
];
