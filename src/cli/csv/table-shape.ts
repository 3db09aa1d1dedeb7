import { isFigure, isYear } from "./field-value";
import { filledCount, filledLength, isSentence, type Line } from "./line";

/** Where the table is among the lines of a file, and how wide it is. */
export interface TableShape {
  /** Index of its header among the lines. */
  readonly header: number;
  /**
   * Fields that a row may fill: those that the header names, and those that a third of the rows of usual length fill.
   */
  readonly width: number;
  /** Fields of a row that fits the header, blank ones at its end included. */
  readonly usual: number;
  /** Fields of most rows; differs from `usual` where the header does not fit the rows. */
  readonly most: number;
}

/**
 * The header is the first line that is as long as most lines. Where that line contains figures, it is the line of
 * names above. Lines with a single filled field are titles and notes and do not count.
 */
export function tableShape(lines: readonly Line[]): TableShape {
  const most = usualLength(lines);
  const first = Math.max(
    0,
    lines.findIndex((line) => line.fields.length === most && (most === 1 || filledCount(line) > 1)),
  );
  const header = holdsFigures(lines[first]) ? (namesAbove(lines, first) ?? first) : first;
  const named = lines[header] ?? { row: 0, fields: [] };
  const width = widthBelow(lines, header, most);
  const isShort = named.fields.length < width;
  const isLong = filledLength(named) > most;
  if (!isShort && !isLong) return { header, width, usual: most, most };
  return { header, width: filledLength(named), usual: named.fields.length, most };
}

function usualLength(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines)
    if (line.fields.length > 1 && filledCount(line) > 1)
      counts.set(line.fields.length, (counts.get(line.fields.length) ?? 0) + 1);
  let best = { length: 1, count: 0 };
  for (const [length, count] of counts)
    if (count > best.count || (count === best.count && length > best.length)) best = { length, count };
  return best.length;
}

const holdsFigures = (line: Line | undefined): boolean =>
  line !== undefined && line.fields.some((field) => isFigure(field) && !isYear(field));

/** The nearest line above that has names and no figures. */
function namesAbove(lines: readonly Line[], below: number): number | null {
  for (let i = below - 1; i >= 0; i--) {
    const line = lines[i];
    if (line !== undefined && filledCount(line) > 1 && !isSentence(line) && !holdsFigures(line)) return i;
  }
  return null;
}

/** A column without a name counts when a third of the usual rows fill it. */
function widthBelow(lines: readonly Line[], header: number, usual: number): number {
  const named = filledLength(lines[header] ?? { row: 0, fields: [] });
  if (named >= usual) return named;
  const counts = new Map<number, number>();
  let rows = 0;
  for (let i = header + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.fields.length !== usual) continue;
    rows += 1;
    for (let j = named; j < usual; j++)
      if ((line.fields[j] ?? "").trim() !== "") counts.set(j, (counts.get(j) ?? 0) + 1);
  }
  let width = named;
  for (const [j, count] of counts) if (count * 3 >= rows) width = Math.max(width, j + 1);
  return width;
}
