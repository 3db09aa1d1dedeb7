import { columnKinds, type ColumnKind } from "./column-kinds";
import { filledCount, isSentence, type Line } from "./line";
import type { TableShape } from "./table-shape";

/** What is expected of the rows below a header. */
export interface Measure extends TableShape {
  readonly delimiter: string;
  readonly kinds: readonly ColumnKind[];
  /** Whether missing fields at the end of a row are read as blank. */
  readonly endsAreCut: boolean;
  /** For tables whose reader detects by itself that a value is in a wrong column. */
  readonly isLenient: boolean;
}

/** If fewer rows end early, or a smaller share of them, these rows are treated as damaged. */
const minimumCutRows = 3;
const minimumCutShare = 0.1;

/**
 * What to expect of the rows of a table. Missing fields at the end of a row are read as blank where three conditions
 * hold: no row of the file ends with a blank field; three rows or more, and at least a tenth of them, end early; each
 * field is of its column's kind. Where `isLenient`, always.
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
  const isOften = short >= minimumCutRows && short >= minimumCutShare * (short + full);
  return { ...shape, delimiter, kinds, isLenient, endsAreCut: isOften && full > 0 && !isBlankEnded };
}

const anything = (kind: ColumnKind): ColumnKind => ({ ...kind, figures: true, texts: true });
