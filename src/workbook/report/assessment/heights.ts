import type { SheetRow } from "./rows";
import { textColumns, textWidth } from "./sizes";

/** Characters of a line of the merged cells; wide letters take more, so that some room is left. */
const line = textColumns.count * textWidth + 8;
const lineHeight = 15;
const answerHeight = 90;

/** Height of a row in points: sentences may be longer after an edit, so that a long one has a line to spare. */
export function heightOf({ kind, cells }: SheetRow): number {
  if (kind === "blank") return 8;
  if (kind === "heading") return 24;
  const value = cells[textColumns.from]?.value;
  const length = typeof value === "string" ? value.length : 0;
  const lines = Math.max(1, Math.ceil(length / line));
  if (kind === "answer") return Math.min(400, Math.max(answerHeight, (lines + 1) * lineHeight));
  return lines * lineHeight + 5;
}
