import { median } from "../../../engine";
import { rounding } from "../../../engine/internal";
import { roundTo } from "../formulas/round-to";

/** Digits after the point that a person needs of raw values: three figures of the usual value, and no more than are there. */
export function valueDigits(values: Float64Array): number {
  const sizes = values.filter((x) => Number.isFinite(x) && x !== 0).map(Math.abs);
  const usual = sizes.length === 0 ? 0 : median(sizes);
  const needed = digitsFor(usual);
  for (let digits = 0; digits < needed; digits++)
    if (sizes.every((x) => Math.abs(roundTo(x, digits) - x) <= rounding * Math.max(1, x))) return digits;
  return needed;
}

function digitsFor(size: number): number {
  if (size >= 1000 || size === 0) return 0;
  if (size >= 20) return 1;
  if (size >= 1) return 2;
  return Math.min(12, 2 + Math.ceil(-Math.log10(size)));
}

/**
 * Digits by the size of the middle value alone, which a worksheet can follow: values are rounded to them where a number
 * format cannot follow the indicator.
 */
export function sizeDigits(values: Float64Array): number {
  const figures = values.filter((x) => !Number.isNaN(x));
  const middle = figures.length === 0 ? 0 : Math.abs(median(figures));
  return middle === 0 ? 2 : digitsFor(middle);
}

/** The same as a formula over a range. */
export function sizeDigitsFormula(range: string): string {
  const middle = `ABS(MEDIAN(${range}))`;
  const small = `MIN(12,2+ROUNDUP(-LOG10(${middle}),0))`;
  const bySize = `IF(${middle}>=1000,0,IF(${middle}>=20,1,IF(${middle}>=1,2,IF(${middle}=0,2,${small}))))`;
  return `IF(COUNT(${range})=0,2,${bySize})`;
}

/** The number format with so many digits. */
export const valueFormat = (digits: number): string =>
  digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
