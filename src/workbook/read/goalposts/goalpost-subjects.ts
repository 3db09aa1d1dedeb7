import { isCellError } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { byCodeOrName } from "../cells/by-code-or-name";
import { listed, plain } from "../cells/text";
import type { FrameworkEntry } from "../framework/entry";
import type { TypedEntry } from "../framework/types";
import { nearest, type KnownWord } from "../words/nearest";
import { unreadable } from "./goalpost-figures";
import { goalpostCell, type GoalpostRow, type GoalpostRows, goalpostValue } from "./goalpost-rows";

/** A row and the indicator that it is about. */
export interface SubjectRow {
  readonly row: GoalpostRow;
  readonly entry: FrameworkEntry;
}

export interface Subjects {
  readonly rows: readonly SubjectRow[];
  readonly problems: readonly ProblemDraft[];
}

/** More unknown codes than this get no suggestion each: the table is of another index. */
const mostSuggested = 8;
/** Codes for which a similar one is looked for. */
const mostCompared = 200;

/**
 * The indicators of the rows, by code, or by name where a row has no code. Rows without any figure say nothing: notes below
 * the table, and indicators whose goalposts are not known yet.
 */
export function goalpostSubjects(
  found: GoalpostRows,
  rows: readonly GoalpostRow[],
  entries: readonly TypedEntry[],
): Subjects {
  const indicators = byCodeOrName(entries.filter(({ type }) => type === "indicator"));
  const others = byCodeOrName(entries.filter(({ type }) => type !== "indicator"));
  const problems: ProblemDraft[] = [];
  const unknown: GoalpostRow[] = [];
  const nameless: GoalpostRow[] = [];
  const stated = rows.filter((row) =>
    (["lower", "upper"] as const).some((column) => goalpostValue(found, row, column) !== null),
  );
  const known = stated.flatMap((row): readonly SubjectRow[] => {
    const text = row.code || row.name;
    const entry = indicators.get(text);
    const cell = placeOf(found, row);
    if (entry !== undefined) return [{ row, entry }];
    if (text === "") nameless.push(row);
    else if (cell !== null && isCellError(found.table.region.value(cell.row, cell.column)))
      problems.push(unreadable(cell, { title: headerOf(found, row), found: text }));
    else if (others.get(text) !== undefined)
      problems.push({
        ...{ code: "goalposts-of-no-indicator", severity: "error", cell, details: { node: text } },
      });
    else unknown.push(row);
    return [];
  });
  return {
    rows: known,
    problems: [...problems, ...withoutCode(found, nameless), ...unknownCodes(found, unknown, entries)],
  };
}

/** The cell by which a row says which indicator it is about. */
export const placeOf = (found: GoalpostRows, row: GoalpostRow): ReturnType<typeof goalpostCell> =>
  goalpostCell(found, row, row.code === "" && found.columns.name !== undefined ? "name" : "code") ??
  goalpostCell(found, row, "name");

const headerOf = ({ columns }: GoalpostRows, { code }: GoalpostRow): string =>
  (code === "" ? (columns.name ?? columns.code) : (columns.code ?? columns.name))?.text ?? "";

function withoutCode(found: GoalpostRows, rows: readonly GoalpostRow[]): readonly ProblemDraft[] {
  const [first] = rows;
  if (first === undefined) return [];
  const details = { count: String(rows.length) };
  return [{ code: "goalposts-without-code", severity: "error", cell: placeOf(found, first), details }];
}

/** A code that is nearly one of the index is an error each; the others are named in one warning: they may be of another index. */
function unknownCodes(
  found: GoalpostRows,
  rows: readonly GoalpostRow[],
  entries: readonly TypedEntry[],
): readonly ProblemDraft[] {
  const spellings: ReadonlyMap<string, KnownWord<string>> = new Map(
    entries
      .filter(({ type }) => type === "indicator")
      .flatMap(({ code, name }) =>
        [code, name].map((spelt) => [plain(spelt), { thing: code, spelt }] as const),
      ),
  );
  const near: ProblemDraft[] = [];
  const others: GoalpostRow[] = [];
  rows.forEach((row, k) => {
    const text = row.code || row.name;
    const suggestion =
      k < mostCompared && near.length < mostSuggested ? nearest(plain(text), spellings)?.spelt : undefined;
    if (suggestion === undefined) others.push(row);
    else
      near.push({
        ...{ code: "goalposts-indicator-misspelt", severity: "error", cell: placeOf(found, row) },
        details: { found: text, suggestion },
      });
  });
  const [first] = others;
  if (first === undefined) return near;
  const known = listed([...new Set(others.map(({ code, name }) => code || name))]);
  const details = { count: String(others.length), known };
  return [
    ...near,
    { code: "goalposts-indicator-unknown", severity: "warning", cell: placeOf(found, first), details },
  ];
}
