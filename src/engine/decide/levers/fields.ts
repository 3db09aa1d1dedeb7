import { rounding } from "../../numerics/rounding";
import { median } from "../../statistics";
import type { LeverField } from "../lever";

interface Placed {
  readonly importance: number;
  readonly performance: number;
}

/**
 * The field of each indicator by importance and performance, cut at the medians of the unit's indicators; one at a median is
 * on its upper side. Null without performance.
 *
 * Source: Martilla and James, Importance-performance analysis, Journal of Marketing 41 (1977).
 *
 * @example fieldsOf([{ importance: 0.7, performance: -5 }, { importance: 0.3, performance: 5 }]) // ["build up first", "possibly too much"]
 */
export function fieldsOf(placed: readonly Placed[]): readonly (LeverField | null)[] {
  const known = placed.filter(({ performance }) => !Number.isNaN(performance));
  const importanceCut = median(Float64Array.from(known, ({ importance }) => importance));
  const performanceCut = median(Float64Array.from(known, ({ performance }) => performance));
  return placed.map(({ importance, performance }) => {
    if (Number.isNaN(performance)) return null;
    const ahead = reaches(performance, performanceCut);
    if (reaches(importance, importanceCut)) return ahead ? "keep up" : "build up first";
    return ahead ? "possibly too much" : "leave";
  });
}

/** At a cut, or beyond it, but for rounding. */
const reaches = (x: number, cut: number): boolean => x >= cut - rounding * Math.max(1, Math.abs(cut));
