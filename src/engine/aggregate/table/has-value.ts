/** Whether a unit has a value in any of the columns. */
export const hasValue = (columns: readonly Float64Array[], unit: number): boolean =>
  columns.some((column) => !Number.isNaN(column[unit]));

/** One entry per unit: 0 for one that has a value in any of the columns, NaN for one that has none. */
export const zeros = (columns: readonly Float64Array[]): Float64Array =>
  Float64Array.from(columns[0] ?? [], (_, i) => (hasValue(columns, i) ? 0 : NaN));
