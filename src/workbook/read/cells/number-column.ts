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

/** A text or number that stands for a missing figure in a column. */
export interface MissedFigure {
  readonly mark: string;
  readonly count: number;
  /** The first cell that holds it. */
  readonly cell: CellRef;
  /** A mark of the field; a text that nobody knows; a number far outside the others. */
  readonly kind: "known" | "text" | "sentinel";
}

export interface NumberColumn {
  /** One figure a cell; NaN is missing. */
  readonly values: Float64Array;
  /** How each number stored as text was read, by its address. */
  readonly textNumbers: Readonly<Record<string, TextNumber>>;
  /** Addresses of cells that a worksheet takes for numbers and the model for missing. */
  readonly unusable: readonly string[];
  /** The unit that stands in the cells; "" for none. */
  readonly unit: string;
  readonly missed: readonly MissedFigure[];
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads a column of figures, where a cell that can be read in two ways is decided by the others ("1,234" beside
 * "2,5" has a decimal comma). `title` is what problems call the column; `hints` are figures on the same scale that
 * stand elsewhere (goalposts, a target), which tell whether "45%" is 0.45 or 45.
 */
export const readNumberColumn = (
  cells: readonly PlacedCell[],
  title: string,
  hints: readonly number[] = [],
): NumberColumn => readSurvey(surveyColumn(columnOfCells(cells)), title, hints, noEvidence);

/** The same of a column among others, which also decide: separators, marks for missing figures. */
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
  const missed = new Map<string, { -readonly [K in keyof MissedFigure]: MissedFigure[K] }>();
  const miss = (mark: string, i: number, kind: MissedFigure["kind"]): void => {
    const same = missed.get(markOf(mark));
    if (same) same.count++;
    else missed.set(markOf(mark), { mark, count: 1, cell: cells.at(i), kind });
  };

  for (const { mark, count, first } of survey.marks)
    missed.set(markOf(mark), { mark, count, cell: cells.at(first), kind: "known" });
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
        miss(textOf(value), i, "text");
      else problems.add(found.code, i);
      if (typeof value === "number" || typeof value === "boolean") unusable.push(placeOf(i));
    }
  }
  const sentinels = table.sentinels === null ? null : sentinelsIn(values, table.sentinels, hints);
  if (sentinels !== null && sentinels.size > 0)
    values.forEach((value, i) => {
      if (!sentinels.has(value)) return;
      miss(String(value), i, "sentinel");
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
    missed: [...missed.values()],
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

/** The ways to read a cell that is a number: alone, or with the unit of the column. Null for others. */
const waysOf = (found: OddCell["found"], unit: string): readonly Interpretation[] | null =>
  found.kind === "text" || (found.kind === "measured" && unit !== "" && unitKey(found.unit) === unitKey(unit))
    ? found.ways
    : null;
