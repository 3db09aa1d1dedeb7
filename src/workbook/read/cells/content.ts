import { readNumberCell } from "./cell-number";
import { isMissing } from "./missing-marks";
import { textOf } from "./text";
import { UnitTally } from "./unit-tally";
import type { Region } from "../find/region";

export interface ColumnContent {
  /** The kind of most filled cells; `nothing` when all are missing. */
  readonly kind: "numbers" | "text" | "nothing";
  /** Whether a content occurs more than once: labels, not names. */
  readonly repeats: boolean;
}

/** The kind of content of a column below a header row. */
export function contentOf(region: Region, headerRow: number, column: number): ColumnContent {
  let numbers = 0;
  let filled = 0;
  let marks = 0;
  let repeats = false;
  const seen = new Set<string | number>();
  const units = new UnitTally();
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const value = region.value(row, column);
    if (isMissing(value)) continue;
    filled++;
    const key = typeof value === "number" ? value : textOf(value);
    repeats ||= seen.has(key);
    if (!repeats) seen.add(key);
    const found = readNumberCell(value, region.format(row, column));
    if (found.kind === "number" || found.kind === "text") numbers++;
    else if (found.kind === "measured") units.add(found.unit, row, 0);
    else if (found.kind === "missing") marks++;
  }
  numbers += units.shared(filled - marks)?.figures.length ?? 0;
  if (numbers > 0) filled -= marks;
  return { kind: filled === 0 ? "nothing" : numbers * 2 > filled ? "numbers" : "text", repeats };
}
