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
 */
export function fieldsOf(placed: readonly Placed[]): readonly (LeverField | null)[] {
  const known = placed.filter(({ performance }) => !Number.isNaN(performance));
  const importanceCut = median(Float64Array.from(known, ({ importance }) => importance));
  const performanceCut = median(Float64Array.from(known, ({ performance }) => performance));
  return placed.map(({ importance, performance }) => {
    if (Number.isNaN(performance)) return null;
    if (importance >= importanceCut) return performance >= performanceCut ? "keep up" : "build up first";
    return performance >= performanceCut ? "possibly too much" : "leave";
  });
}
