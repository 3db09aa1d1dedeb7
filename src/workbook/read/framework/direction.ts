import type { Direction } from "../../../engine";
import { isCellError, type CellValue } from "../../cells";
import { textOf } from "../cells/text";

const higher = new Set([
  ...["+", "1", "+1", "higher is better", "higher", "high", "positive", "up", "more is better", "more"],
  ...["increasing", "benefit"],
]);

/** Each begins with -, l, n or d: that is how the report's formulas tell them from the others. */
const lower = new Set([
  ...[
    "-",
    "-1",
    "lower is better",
    "lower",
    "low",
    "negative",
    "down",
    "less is better",
    "less",
    "decreasing",
  ],
]);

/**
 * The direction that a cell states, in any case: 1 or a word for it when higher is better, -1 or a word when lower is
 * better; null for anything else, blank included.
 *
 * @example readDirection("Lower is better") // -1
 */
export function readDirection(value: CellValue): Direction | null {
  if (typeof value === "number") return value > 0 ? 1 : value < 0 ? -1 : null;
  if (value === null || isCellError(value) || typeof value === "boolean") return null;
  const words = textOf(value).toLowerCase().replaceAll("-is-", " is ");
  return higher.has(words) ? 1 : lower.has(words) ? -1 : null;
}
