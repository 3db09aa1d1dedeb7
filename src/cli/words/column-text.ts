import { columnLetters } from "../../workbook/cells";
import type { ReadColumn } from "../../workbook/read";

/** A longer name is shortened in a line that lists many. */
const longestInLine = 32;

/**
 * The text for a column: the Framework's name and the header, or the header alone, or its letters where it has no
 * header.
 * @example columnText({ title: "SA1a", name: "Routine 1", cell: { sheet: "Data", row: 0, column: 2 } }) // "Routine 1 (SA1a)"
 */
export function columnText(
  { title, name, cell }: Pick<ReadColumn, "title" | "name" | "cell">,
  longest = Infinity,
): string {
  const [header, named] = [oneLine(title), oneLine(name)];
  if (header === "") return named || `column ${columnLetters(cell.column)}`;
  if (named === "") return header;
  const shown = named.length > longest ? `${named.slice(0, longest - 1).trimEnd()}…` : named;
  return `${shown} (${header})`;
}

/** The same, for a line that lists many. */
export const shortColumnText = (column: Pick<ReadColumn, "title" | "name" | "cell">): string =>
  columnText(column, longestInLine);

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
