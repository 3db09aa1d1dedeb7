import type { CellValue } from "../../cells";

const fraction = /^\s*(\d+(?:[.,]\d+)?)\s*[/:∕⁄]\s*(\d+(?:[.,]\d+)?)\s*$/;
const glyphs: Readonly<Record<string, number>> = {
  ...{ "½": 1 / 2, "⅓": 1 / 3, "¼": 1 / 4, "⅕": 1 / 5, "⅙": 1 / 6, "⅐": 1 / 7, "⅛": 1 / 8, "⅑": 1 / 9 },
};

/**
 * The figure of a cell that may be a fraction as text; NaN when it is neither a number nor a fraction.
 *
 * @example ratioOf("1/4") // 0.25
 */
export function ratioOf(value: CellValue): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return NaN;
  const glyph = glyphs[value.trim()];
  if (glyph !== undefined) return glyph;
  const [, above, below] = fraction.exec(value) ?? [];
  const figure = (text = ""): number => Number(text.replace(",", "."));
  return above === undefined || figure(below) === 0 ? NaN : figure(above) / figure(below);
}
