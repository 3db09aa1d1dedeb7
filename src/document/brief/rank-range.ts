import { at } from "../../engine/internal";
import type { BriefSubject } from "./brief-subject";

/** Ends of the range of a rank over the runs. */
export interface RankRange {
  readonly low: number;
  readonly high: number;
}

/** Percentiles between two ranks are brought to the ranks outside of them: 90% of the runs or more are within. */
const slack = 1e-9;

/** The 5th and 95th percentile of a unit's rank as whole ranks; null where no run says how sure the rank is. */
export function rankRange({ ranges }: BriefSubject, unit: number): RankRange | null {
  if (ranges === null || ranges.varied.every(({ notVaried }) => notVaried !== null)) return null;
  const { q05, q95 } = at(ranges.uncertainty.units, unit);
  return Number.isNaN(q05) ? null : { low: Math.floor(q05 + slack), high: Math.ceil(q95 - slack) };
}

/** "12–20"; "3" where both ends are the same. */
export const rangeInWords = ({ low, high }: RankRange): string =>
  low === high ? String(low) : `${low}–${high}`;
