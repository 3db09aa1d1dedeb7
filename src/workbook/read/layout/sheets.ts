import { plain, textOf } from "../cells/text";
import type { TableFacts } from "../columns/facts";
import type { DataCandidate } from "../find/candidate";
import type { Header } from "../find/region";
import { figureWords } from "../words/layouts";
import { isYearWord, tokens } from "../words/tokens";
import { yearOf, type YearHeader } from "./years";

/**
 * Whether two sheets belong to a set with one sheet per indicator: they have the same headers and units, and the headers of
 * their figures are years or words such as "value". Sheets whose names differ only by a year are editions of one table.
 */
export function areOfOneShape(a: DataCandidate, b: DataCandidate): boolean {
  if (a.arranged !== null || b.arranged !== null || a.raw.table !== null || b.raw.table !== null)
    return false;
  const headers = (one: DataCandidate): string =>
    one.headers.map(({ text, column }) => `${column} ${plain(text)}`).join("\n");
  if (headers(a) !== headers(b) || bareName(a) === bareName(b)) return false;
  const figures = a.facts.columns.filter(({ kind }) => kind === "numbers");
  const isOpen = figures.every(
    ({ header, words }) =>
      yearOf(header) !== null || words.every((word) => figureWords.has(word) || isYearWord(word)),
  );
  return figures.length > 0 && isOpen && sharedUnits(a, b) >= 0.8;
}

/** The columns of figures of such sheets without years. When a sheet has only one, it is named after the sheet. */
export function figuresWithoutYear(
  { columns }: TableFacts,
  identity: readonly Header[],
): readonly YearHeader[] {
  const figures = columns.filter(({ header, kind }) => kind === "numbers" && !identity.includes(header));
  return figures.map(({ header }) => ({
    header,
    stem: figures.length === 1 ? "" : header.text,
    year: null,
  }));
}

const bareName = ({ raw }: DataCandidate): string =>
  tokens(raw.sheet)
    .filter((word) => !isYearWord(word))
    .join(" ");

function sharedUnits(a: DataCandidate, b: DataCandidate): number {
  const column = a.facts.columns.find(({ kind, distinct, filled }) => kind === "text" && distinct === filled);
  if (column === undefined) return 0;
  const codes = (one: DataCandidate): readonly string[] =>
    one.facts.rows.map((row) => textOf(one.region.value(row, column.header.column)));
  const known = new Set(codes(a));
  const other = codes(b);
  return other.filter((code) => known.has(code)).length / Math.max(1, known.size, other.length);
}
