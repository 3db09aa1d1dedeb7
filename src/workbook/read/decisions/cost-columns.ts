import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { plain } from "../cells/text";
import { costTable, doubtfulUnits, type CostColumn } from "../words/decision-columns";
import { matchNearly, type MisspeltHeader } from "../words/misspelt";
import { filledRows, textIn } from "./cell-reader";
import type { KnownNames } from "./known-names";

export interface CostColumns {
  readonly columns: Readonly<Partial<Record<CostColumn, Header>>>;
  readonly misspelt: readonly MisspeltHeader[];
  readonly unused: readonly Header[];
}

/**
 * The columns of a table of costs. A column "Unit" is one of units where it has the code or the name of one; else it is a unit
 * of measurement. A column with labels of groups under a header of its own ("Income") is the column of groups.
 */
export function costColumns(table: FoundTable, names: KnownNames): CostColumns {
  const matched = matchNearly(table.headers, costTable);
  const { unit, ...others } = matched.columns;
  const rows = filledRows(table);
  const holds = (header: Header, find: (text: string) => string | undefined): boolean =>
    rows.some((row) => find(textIn(table, row, header)) !== undefined);
  const isUnit =
    unit !== undefined && (!doubtfulUnits.includes(plain(unit.text)) || holds(unit, names.unit.find));
  const columns = isUnit ? { ...others, unit } : others;
  const taken = new Set<Header>(Object.values(columns));
  const free = table.headers.filter((header) => !taken.has(header) && header !== unit);
  const group = columns.group ?? free.find((header) => holds(header, names.group.find));
  const unused = free.filter((header) => header !== group && !isKnown(header));
  return { columns: { ...columns, ...(group && { group }) }, misspelt: matched.misspelt, unused };
}

/** Names beside codes, notes, and other columns with a meaning are not reported. */
const isKnown = ({ text }: Header): boolean => {
  const thing = costTable.meanings.get(plain(text))?.thing;
  return thing === "indicator" || thing === "note" || thing === "unit";
};
