import { address, type CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import type { TextNumber } from "../../source";
import { chooseInterpretation, evidenceOf } from "./column-evidence";
import { CellProblems } from "./cell-problems";
import { columnOfCells, type PlacedCell } from "./column-cells";
import { surveyColumn, type ColumnSurvey, type OddCell } from "./column-survey";
import { columnUnit } from "./column-unit";
import { unitKey } from "./marked-number";
import { markOf } from "./missing-marks";
import { sentinelsIn } from "./sentinels";
import { noEvidence, type TableEvidence } from "./table-evidence";
import { textOf } from "./text";
import type { Interpretation } from "./text-number";

export type { PlacedCell } from "./column-cells";

/** A text or number that marks missing figures in a column. */
export interface ColumnMark {
  readonly mark: string;
  readonly count: number;
  /** The first cell with the mark. */
  readonly cell: CellRef;
  /** A usual mark; an unknown text; a number far outside the others. */
  readonly kind: "known" | "text" | "sentinel";
}

export interface NumberColumn {
  /** One figure per cell; NaN is missing. */
  readonly values: Float64Array;
  /** How each number stored as text was read, by its address. */
  readonly textNumbers: Readonly<Record<string, TextNumber>>;
  /** Addresses of cells that are a number to a worksheet and missing to the model. */
  readonly unusable: readonly string[];
  /** The unit of measurement in the cells; "" for none. */
  readonly unit: string;
  readonly marks: readonly ColumnMark[];
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads a column of figures. When a cell can be read in two ways, the others decide ("1,234" beside "2,5" has a decimal
 * comma).
 *
 * @param title how problems name the column
 * @param hints figures on the same scale from elsewhere (goalposts, a target): they decide whether "45%" is 0.45 or 45
 */
export const readNumberColumn = (
  cells: readonly PlacedCell[],
  title: string,
  hints: readonly number[] = [],
): NumberColumn => readSurvey(surveyColumn(columnOfCells(cells)), title, hints, noEvidence);

/** Reads one of several columns; evidence from all of them (separators, marks for missing figures) decides too. */
export function readSurvey(
  survey: ColumnSurvey,
  title: string,
  hints: readonly number[],
  table: TableEvidence,
): NumberColumn {
  const { cells, odd } = survey;
  const unit = columnUnit(survey, title);
  const values = survey.numbers.slice();
  const placeOf = (i: number): string => {
    const { row, column } = cells.at(i);
    return address(row, column);
  };
  const evidence = evidenceOf(
    survey,
    odd.flatMap(({ found }) => {
      const ways = waysOf(found, unit);
      return ways === null ? [] : [ways];
    }),
    hints,
    table,
  );
  const problems = new CellProblems(cells, title);
  const texts = new Map<number, TextNumber>();
  const unusable: string[] = [];
  const marks = new Map<string, { -readonly [K in keyof ColumnMark]: ColumnMark[K] }>();
  const addMark = (mark: string, i: number, kind: ColumnMark["kind"]): void => {
    const same = marks.get(markOf(mark));
    if (same) same.count++;
    else marks.set(markOf(mark), { mark, count: 1, cell: cells.at(i), kind });
  };

  for (const { mark, count, first } of survey.marks)
    marks.set(markOf(mark), { mark, count, cell: cells.at(first), kind: "known" });
  for (const { i, found } of odd) {
    const ways = waysOf(found, unit);
    if (ways !== null) {
      const way = chooseInterpretation(ways, evidence);
      if (way === null) {
        problems.add("number-ambiguous", i);
        continue;
      }
      const factor = way.percent ? evidence.percentFactor : 1;
      values[i] = way.value * factor;
      const { decimal, group, without, minus } = way;
      texts.set(i, { decimal, group, factor, ...(without && { without }), ...(minus && { minus }) });
    } else if (found.kind !== "unusable") problems.add(unit === "" ? "cell-text" : "cell-unit", i, { unit });
    else {
      const value = cells.value(i);
      if (found.code === "cell-text" && table.marks.has(markOf(textOf(value))))
        addMark(textOf(value), i, "text");
      else problems.add(found.code, i);
      if (typeof value === "number" || typeof value === "boolean") unusable.push(placeOf(i));
    }
  }
  const sentinels = table.sentinels === null ? null : sentinelsIn(values, table.sentinels, hints);
  if (sentinels !== null && sentinels.size > 0)
    values.forEach((value, i) => {
      if (!sentinels.has(value)) return;
      addMark(String(value), i, "sentinel");
      values[i] = NaN;
      texts.delete(i);
      unusable.push(placeOf(i));
    });
  const converted = [...texts.keys()];
  return {
    values,
    textNumbers: table.needsTexts === false ? {} : recordOf(texts, placeOf),
    unusable,
    unit,
    marks: [...marks.values()],
    problems: [...problems.asText(converted, values), ...problems.listed()],
  };
}

function recordOf(
  texts: ReadonlyMap<number, TextNumber>,
  placeOf: (i: number) => string,
): Readonly<Record<string, TextNumber>> {
  const record: Record<string, TextNumber> = {};
  for (const [i, text] of texts) record[placeOf(i)] = text;
  return record;
}

/** The ways to read a cell that is a number, alone or with the unit of the column. Null for other cells. */
const waysOf = (found: OddCell["found"], unit: string): readonly Interpretation[] | null =>
  found.kind === "text" || (found.kind === "measured" && unit !== "" && unitKey(found.unit) === unitKey(unit))
    ? found.ways
    : null;
