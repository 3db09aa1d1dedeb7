/**
 * The figure in a cell; NaN, missing, for anything else: a blank, a text, TRUE. As in SUM and AVERAGE over cells, figures
 * typed as text do not count.
 */
export const figure = (cell: unknown): number =>
  typeof cell === "number" && Number.isFinite(cell) ? cell : NaN;

/** What a function writes for a figure: itself, and an empty text where it is missing. */
export const cellOf = (x: number | undefined): number | string =>
  x === undefined || Number.isNaN(x) ? "" : x;
