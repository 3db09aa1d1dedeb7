/**
 * Rows that are the same on every sheet with one row per unit: what is behind a score is on the same row of the next
 * sheet. The row above the first unit is the header.
 */
export const firstUnitRow = 9;
export const headerRow = firstUnitRow - 1;
/** Rows above the header, for names and for what is one figure per column. */
export const namesRow = headerRow - 1;
export const parameterRow = 3;
