import { columnKinds, type ColumnKind } from "./column-kinds";
import { filledCount, isSentence, type Line } from "./line";
import type { TableShape } from "./table-shape";

/** How the rows below a header are judged. */
export interface Measure extends TableShape {
  readonly delimiter: string;
  readonly kinds: readonly ColumnKind[];
  /** Whether rows that end early are read as blank at their ends. */
  readonly endsAreCut: boolean;
  /** For a table whose reading finds out by itself what stands in a wrong column. */
  readonly isLenient: boolean;
}

/** Fewer rows that end early, or a smaller share, are taken for damaged ones. */
const fewestCut = 3;
const leastShareCut = 0.1;

/**
 * How to judge the rows of a table. Rows that end early are blank at their ends where no blank field ends any row of
 * the file, three or more and a tenth of them end early, and each field is of its column's kind; where `isLenient`,
 * always.
 */
export function measureOf(
  rows: readonly Line[],
  shape: TableShape,
  delimiter: string,
  isLenient: boolean,
): Measure {
  const { usual, width } = shape;
  const kinds = columnKinds(rows, usual);
  if (isLenient) return { ...shape, delimiter, isLenient, endsAreCut: true, kinds: kinds.map(anything) };
  let short = 0;
  let full = 0;
  let isBlankEnded = false;
  for (const line of rows) {
    if (line.fields.length >= width) full += 1;
    else if (filledCount(line) > 1 && !isSentence(line)) short += 1;
    if (line.fields.length > 1 && (line.fields.at(-1) ?? "").trim() === "") isBlankEnded = true;
  }
  const isOften = short >= fewestCut && short >= leastShareCut * (short + full);
  return { ...shape, delimiter, kinds, isLenient, endsAreCut: isOften && full > 0 && !isBlankEnded };
}

const anything = (kind: ColumnKind): ColumnKind => ({ ...kind, figures: true, texts: true });
