import { address, type CellRef, type CellValue } from "../../cells";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import type { TextNumber } from "../../source";
import { readNumberCell } from "./cell-number";
import { chooseInterpretation, evidenceOf } from "./column-evidence";
import { isPercentFormat } from "./date-format";
import { listed, textOf } from "./text";

/** One cell with where it stands. */
export interface PlacedCell {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly format: string;
}

export interface NumberColumn {
  /** One figure a cell; NaN is missing. */
  readonly values: Float64Array;
  /** How each number stored as text was read, by its address. */
  readonly textNumbers: Readonly<Record<string, TextNumber>>;
  /** Addresses of cells that a worksheet takes for numbers and the model for missing. */
  readonly unusable: readonly string[];
  readonly problems: readonly ProblemDraft[];
}

/** After this many problems of one kind in a column, one more says how many there are. */
const mostOfAKind = 20;

/**
 * Reads a column of figures, where a cell that can be read in two ways is decided by the others ("1,234" beside
 * "2,5" has a decimal comma). `title` is what problems call the column; `hints` are figures on the same scale that
 * stand elsewhere (goalposts, a target), which tell whether "45%" is 0.45 or 45.
 */
export function readNumberColumn(
  cells: readonly PlacedCell[],
  title: string,
  hints: readonly number[] = [],
): NumberColumn {
  const read = cells.map((cell) => readNumberCell(cell.value, cell.format));
  const isPercent = cells.map((cell) => isPercentFormat(cell.format));
  const evidence = evidenceOf(read, isPercent, hints);
  const values = new Float64Array(cells.length).fill(NaN);
  const textNumbers: Record<string, TextNumber> = {};
  const unusable: string[] = [];
  const drafts = new Map<string, ProblemDraft[]>();
  const add = (code: WorkbookProblemCode, cell: PlacedCell): void => {
    const draft: ProblemDraft = {
      code,
      severity: "error",
      cell: cell.at,
      details: { found: shown(cell), title },
    };
    const same = drafts.get(code);
    if (same) same.push(draft);
    else drafts.set(code, [draft]);
  };
  const texts: PlacedCell[] = [];

  read.forEach((found, i) => {
    const cell = cells[i];
    if (cell === undefined || found.kind === "missing") return;
    const place = address(cell.at.row, cell.at.column);
    if (found.kind === "number") values[i] = found.value;
    else if (found.kind === "unusable") {
      add(found.code, cell);
      if (typeof cell.value === "number") unusable.push(place);
    } else {
      const way = chooseInterpretation(found.ways, evidence);
      if (way === null) return add("number-ambiguous", cell);
      const factor = way.percent ? evidence.percentFactor : 1;
      values[i] = way.value * factor;
      textNumbers[place] = { decimal: way.decimal, group: way.group, factor };
      texts.push(cell);
    }
  });
  return {
    values,
    textNumbers,
    unusable,
    problems: [...asTextProblem(texts, title), ...shorten(drafts, title)],
  };
}

const shown = (cell: PlacedCell): string =>
  typeof cell.value === "number" ? String(cell.value) : textOf(cell.value).slice(0, 60);

function asTextProblem(texts: readonly PlacedCell[], title: string): readonly ProblemDraft[] {
  const [first] = texts;
  if (first === undefined) return [];
  const places = texts.map((cell) => address(cell.at.row, cell.at.column));
  const details = { title, count: String(texts.length), cells: listed(places), found: shown(first) };
  return [{ code: "number-as-text", severity: "warning", cell: first.at, details }];
}

function shorten(
  drafts: ReadonlyMap<string, readonly ProblemDraft[]>,
  title: string,
): readonly ProblemDraft[] {
  return [...drafts.values()].flatMap((same) => {
    const next = same[mostOfAKind];
    if (next === undefined) return same;
    const details = { title, count: String(same.length - mostOfAKind), same: next.code };
    return [...same.slice(0, mostOfAKind), { ...next, code: "cells-more", details }];
  });
}
