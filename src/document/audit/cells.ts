import type { NumberCell, TableColumn } from "../document";

/** Cells of tables: counts, numbers with their digits, shares as percentages. */
export const count = (value: number): NumberCell => ({ value, digits: 0 });
export const decimal = (value: number, digits: number): NumberCell => ({ value, digits });
export const share = (value: number, digits = 0): NumberCell => ({ value, digits, percent: true });

/** A rank: whole, or with one decimal where percentiles and ties are between two. */
export const ranking = (value: number): NumberCell => ({
  value,
  digits: Number.isInteger(Math.round(10 * value) / 10) ? 0 : 1,
});

export const texts = (header: string, width: number): TableColumn => ({ header, holds: "text", width });
export const numbers = (header: string, width = 1.25): TableColumn => ({ header, holds: "number", width });

/** A number with the digits that it has, six at most: a limit of the Method, or a value beside it. */
export const written = (value: number): NumberCell => {
  const [, behind = ""] = String(Number(value.toPrecision(6))).split(".");
  return { value, digits: /^\d*$/.test(behind) ? behind.length : 6 };
};
