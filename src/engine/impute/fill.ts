import type { Imputer } from "../stages";

type Statistic = (column: Float64Array) => number;

/**
 * Imputation of every indicator by a statistic of its own values. A column without any value stays missing; columns
 * without a gap are given back as they are.
 */
export const fillColumns =
  (statistic: Statistic): Imputer["impute"] =>
  (table) =>
    table.map((column) => {
      const value = statistic(column);
      return fillWith(column, () => value);
    });

/**
 * Imputation of every indicator by a statistic of the units with the same label. A unit without a label, and one whose
 * group has no value, stays missing.
 */
export const fillGroups =
  (statistic: Statistic): Imputer["impute"] =>
  (table, { labels }) =>
    table.map((column) => {
      const byLabel = new Map<string, number>();
      return fillWith(column, (i) => {
        const label = labels?.[i] ?? null;
        if (label === null) return NaN;
        const known = byLabel.get(label) ?? statistic(column.filter((_, k) => labels?.[k] === label));
        byLabel.set(label, known);
        return known;
      });
    });

/** Observed values come back bit for bit. */
export function fillWith(column: Float64Array, value: (i: number) => number): Float64Array {
  return column.some(Number.isNaN) ? column.map((x, i) => (Number.isNaN(x) ? value(i) : x)) : column;
}
