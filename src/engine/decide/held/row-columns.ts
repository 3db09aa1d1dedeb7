import type { HeldRow } from "./held-row";

/**
 * The columns of a block of rows, one entry per row: each unit's own score, or the one that replaces it. Columns of indicators
 * that are not needed are empty of values.
 */
export function rowColumns(
  normalised: readonly Float64Array[],
  isNeeded: (indicator: number) => boolean,
  rows: readonly HeldRow[],
  begin: number,
  size: number,
): readonly Float64Array[] {
  const units = new Int32Array(size);
  for (let r = 0; r < size; r++) units[r] = rows[begin + r]!.unit;
  const unused = new Float64Array(size).fill(NaN);
  const columns = normalised.map((column, j) => {
    if (!isNeeded(j)) return unused;
    const own = new Float64Array(size);
    for (let r = 0; r < size; r++) own[r] = column[units[r]!]!;
    return own;
  });
  for (let r = 0; r < size; r++) {
    const { scores } = rows[begin + r]!;
    for (let k = 0; k < scores.length; k++) {
      const { indicator, score } = scores[k]!;
      if (columns[indicator] !== unused) columns[indicator]![r] = score;
    }
  }
  return columns;
}
