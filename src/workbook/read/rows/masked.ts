import type { Region } from "../find/region";

/** The region with some of its rows blank, so that later steps do not see the rows that are not units. */
export function masked(region: Region, rows: Iterable<number>): Region {
  const hidden = new Set(rows);
  if (hidden.size === 0) return region;
  return {
    ...region,
    value: (row, column) => (hidden.has(row) ? null : region.value(row, column)),
    format: (row, column) => region.format(row, column),
  };
}
