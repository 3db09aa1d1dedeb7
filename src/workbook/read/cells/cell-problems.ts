import { address } from "../../cells";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import { figureText } from "../../problems/figure-text";
import type { ColumnCells } from "./column-cells";
import { listed, textOf } from "./text";

/** After this many problems of one kind in a column, one problem counts the others. */
const maximumPerKind = 5;
const longestShown = 60;
/** Up to this many addresses of numbers stored as text are listed. */
const maximumAddresses = 8;

/** Problems of the cells of a column: a repeated text is one problem, and only the first few of each kind are listed. */
export class CellProblems {
  private readonly found = new Map<WorkbookProblemCode, ProblemDraft[]>();

  constructor(
    private readonly cells: ColumnCells,
    private readonly title: string,
  ) {}

  add(code: WorkbookProblemCode, i: number, more: Readonly<Record<string, string>> = {}): void {
    const details = { found: this.shown(i), title: this.title, ...more };
    const draft: ProblemDraft = { code, severity: "error", cell: this.cells.at(i), details };
    const same = this.found.get(code);
    if (same) same.push(draft);
    else this.found.set(code, [draft]);
  }

  listed(): readonly ProblemDraft[] {
    return [...this.found].flatMap(([code, drafts]) =>
      shortened(code === "cell-text" ? repeatedOnce(drafts) : drafts, this.title),
    );
  }

  /** One warning for the numbers of a column that are stored as text. */
  asText(places: readonly number[], values: Float64Array): readonly ProblemDraft[] {
    const [first] = places;
    if (first === undefined) return [];
    const cells = places.slice(0, maximumAddresses + 1).map((i) => {
      const { row, column } = this.cells.at(i);
      return address(row, column);
    });
    const details = {
      title: this.title,
      count: String(places.length),
      cells: listed([...cells, ...places.slice(cells.length).map(() => "")], maximumAddresses),
      found: this.shown(first),
      figure: figureText(values[first] ?? NaN),
    };
    return [{ code: "number-as-text", severity: "warning", cell: this.cells.at(first), details }];
  }

  private shown(i: number): string {
    const value = this.cells.value(i);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return typeof value === "number" ? figureText(value) : textOf(value).slice(0, longestShown);
  }
}

/** Makes one problem of a text that occurs in several cells. */
function repeatedOnce(drafts: readonly ProblemDraft[]): readonly ProblemDraft[] {
  const times = new Map<string, number>();
  const text = (draft: ProblemDraft): string => draft.details["found"] ?? "";
  for (const draft of drafts) times.set(text(draft), (times.get(text(draft)) ?? 0) + 1);
  const seen = new Set<string>();
  return drafts.flatMap((draft) => {
    const count = times.get(text(draft)) ?? 1;
    if (count === 1) return [draft];
    if (seen.has(text(draft))) return [];
    seen.add(text(draft));
    return [
      { ...draft, code: "text-repeated" as const, details: { ...draft.details, count: String(count) } },
    ];
  });
}

function shortened(drafts: readonly ProblemDraft[], title: string): readonly ProblemDraft[] {
  const next = drafts[maximumPerKind];
  if (next === undefined) return drafts;
  const rest = drafts.slice(maximumPerKind);
  const count = rest.reduce((sum, { details }) => sum + Number(details["count"] ?? 1), 0);
  const details = { title, count: String(count), same: next.code };
  return [...drafts.slice(0, maximumPerKind), { ...next, code: "cells-more", details }];
}
