import { median } from "../../engine";
import { roundTo } from "./round-to";

/** Digits after the point that a person needs of raw values: three figures of the usual value, and no more than are there. */
export function valueDigits(values: Float64Array): number {
  const sizes = values.filter((x) => Number.isFinite(x) && x !== 0).map(Math.abs);
  const usual = sizes.length === 0 ? 0 : median(sizes);
  const needed = digitsFor(usual);
  for (let digits = 0; digits < needed; digits++)
    if (sizes.every((x) => Math.abs(roundTo(x, digits) - x) <= 1e-9 * Math.max(1, x))) return digits;
  return needed;
}

function digitsFor(size: number): number {
  if (size >= 1000 || size === 0) return 0;
  if (size >= 20) return 1;
  if (size >= 1) return 2;
  return Math.min(12, 2 + Math.ceil(-Math.log10(size)));
}

/** The number format with so many digits. */
export const valueFormat = (digits: number): string =>
  digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
