import { readNumberCell } from "../cells/cell-number";
import { isMissing } from "../cells/missing-marks";
import { textOf } from "../cells/text";
import type { Region } from "../find/region";

export interface ColumnContent {
  /** What most filled cells are; `nothing` when all are missing. */
  readonly kind: "numbers" | "text" | "nothing";
  /** Whether a text stands more than once: labels, not names. */
  readonly repeats: boolean;
}

/** What a column holds below a header row. */
export function contentOf(region: Region, headerRow: number, column: number): ColumnContent {
  let numbers = 0;
  const texts: string[] = [];
  let filled = 0;
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const value = region.value(row, column);
    if (isMissing(value)) continue;
    filled++;
    texts.push(textOf(value));
    const { kind } = readNumberCell(value, region.format(row, column));
    if (kind === "number" || kind === "text") numbers++;
  }
  const kind = filled === 0 ? "nothing" : numbers * 2 > filled ? "numbers" : "text";
  return { kind, repeats: new Set(texts).size < texts.length };
}
