export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/**
 * Row and column of an address; null for a text that is no address of a sheet. It is read character by character: a
 * file has millions of them.
 * @example cellPlace("C2") // { row: 1, column: 2 }
 */
export function cellPlace(address: string): { readonly row: number; readonly column: number } | null {
  let [at, letters] = [0, 0];
  for (; at < address.length; at++) {
    const sign = address.charCodeAt(at) & ~32;
    if (sign < 65 || sign > 90) break;
    letters = letters * 26 + sign - 64;
    if (letters > lastColumn + 1) return null;
  }
  const row = rowNumber(address.slice(at));
  return letters === 0 || row === null ? null : { row, column: letters - 1 };
}

/** A row by its number in the file; null for a text that is no such number. @example rowNumber("1") // 0 */
export function rowNumber(digits: string): number | null {
  const row = Number(digits) - 1;
  return Number.isInteger(row) && row >= 0 && row <= lastRow ? row : null;
}

export const isColumn = (column: number): boolean => column <= lastColumn;
