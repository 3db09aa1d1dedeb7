import { readNumberCell, type NumberCell } from "./cell-number";
import type { ColumnCells } from "./column-cells";
import { isPercentFormat } from "./date-format";
import { markOf } from "./missing-marks";
import { textOf } from "./text";

/** A cell that is not a plain number and not missing. */
export interface OddCell {
  readonly i: number;
  readonly found: Exclude<NumberCell, { kind: "number" | "missing" }>;
}

/** A known mark for a missing figure, with the index of its first cell. */
export interface FoundMark {
  readonly mark: string;
  readonly count: number;
  readonly first: number;
}

/** The contents of a column of figures, before ambiguous cells are decided. */
export interface ColumnSurvey {
  readonly cells: ColumnCells;
  /** The plain numbers; NaN elsewhere. */
  readonly numbers: Float64Array;
  readonly count: number;
  /** Whether one of them has a fraction. */
  readonly hasFraction: boolean;
  /** Indices of plain numbers with a percent format. */
  readonly percents: ReadonlySet<number>;
  readonly odd: readonly OddCell[];
  /** Marks for missing figures; a blank cell is not a mark. */
  readonly marks: readonly FoundMark[];
}

export function surveyColumn(cells: ColumnCells): ColumnSurvey {
  const numbers = new Float64Array(cells.length).fill(NaN);
  const percents = new Set<number>();
  const odd: OddCell[] = [];
  const marks = new Map<string, { mark: string; count: number; first: number }>();
  let count = 0;
  let hasFraction = false;
  for (let i = 0; i < cells.length; i++) {
    const value = cells.value(i);
    if (value === null || value === "") continue;
    const format = cells.format(i);
    const found = readNumberCell(value, format);
    if (found.kind === "number") {
      numbers[i] = found.value;
      count++;
      hasFraction ||= !Number.isInteger(found.value);
      if (format.includes("%") && isPercentFormat(format)) percents.add(i);
    } else if (found.kind !== "missing") odd.push({ i, found });
    else {
      const mark = textOf(value);
      const known = marks.get(markOf(mark));
      if (known) known.count++;
      else if (mark !== "") marks.set(markOf(mark), { mark, count: 1, first: i });
    }
  }
  return { cells, numbers, count, hasFraction, percents, odd, marks: [...marks.values()] };
}
