import { columnLetters } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";

const maximumNamed = 12;

/**
 * The problems of a table, with one note for all columns that are not used. `isArranged` is true for a rearranged table,
 * whose columns have no letters in the user's sheet.
 */
export function withColumnsGathered(
  problems: readonly ProblemDraft[],
  isArranged: boolean,
): readonly ProblemDraft[] {
  const unused = problems.filter(({ code }) => code === "column-ignored");
  const [first, second] = unused;
  if (first === undefined || second === undefined) return problems;
  const columns = unused.flatMap(({ cell }) => (cell === null ? [] : [cell.column]));
  const details = {
    count: String(unused.length),
    known: listed(
      unused.map((one) => one.details["title"] ?? ""),
      maximumNamed,
    ),
    ...(!isArranged && { ranges: listed(columnRanges(columns), maximumNamed) }),
  };
  const gathered: ProblemDraft = { ...first, code: "columns-ignored", details };
  return problems.flatMap((one) => (one === first ? [gathered] : unused.includes(one) ? [] : [one]));
}

/** Letters of columns; neighbours become a range. @example columnRanges([7, 9, 10]) // ["H", "J:K"] */
function columnRanges(columns: readonly number[]): readonly string[] {
  const ranges: { readonly from: number; to: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.to === column - 1) last.to = column;
    else ranges.push({ from: column, to: column });
  }
  return ranges.map(({ from, to }) =>
    from === to ? columnLetters(from) : `${columnLetters(from)}:${columnLetters(to)}`,
  );
}
