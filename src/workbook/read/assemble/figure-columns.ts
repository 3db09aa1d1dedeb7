import { byCodeOrName } from "../cells/by-code-or-name";
import { columnFinder } from "../data/data-columns";
import type { Header } from "../find/region";
import type { TypedEntry } from "../framework/types";
import { nearAmong } from "../method/near-words";
import type { Setting } from "../method/setting";
import type { PlacedEntries } from "./place-entries";
import type { NamedColumn } from "./placed";

/** The table as far as columns of figures are looked for in it. */
export interface FigureTable {
  readonly placed: PlacedEntries;
  readonly entries: readonly TypedEntry[];
  readonly headers: readonly Header[];
  readonly holdsNumbers: (header: Header) => boolean;
}

export interface FoundFigures extends NamedColumn {
  readonly isDenominator: boolean;
  /** The spelling of a name that was nearly right; null for an exact one. */
  readonly suggestion: string | null;
}

/** Looks a column up by its code or name, or by nearly its name. */
export function figuresFinder(table: FigureTable, setting: Setting): (name: string) => FoundFigures | null {
  const { placed, entries, headers } = table;
  const denominators = byCodeOrName(placed.denominators);
  const listedEntries = byCodeOrName(entries);
  const findHeader = columnFinder(headers);
  const exact = (name: string): Omit<FoundFigures, "suggestion"> | null => {
    const entry = listedEntries.get(name);
    const header = entry ? findHeader(entry.code, entry.name) : findHeader(name, name);
    const known = denominators.get(name) ?? placed.denominators.find((one) => one.header === header);
    if (known !== undefined) return { ...known, isDenominator: true };
    if (header === undefined) return null;
    return {
      ...{ code: entry?.code ?? header.text, name: entry?.name ?? header.name ?? header.text, header },
      isDenominator: false,
    };
  };
  return (name) => {
    const found = exact(name);
    if (found) return { ...found, suggestion: null };
    const near = nearAmong(setting, name, [...figureColumns(table), ...entries.map((entry) => entry.name)]);
    const meant = near && exact(near.words);
    return meant && { ...meant, suggestion: near.suggestion };
  };
}

/** The columns of figures that can be named. */
export const figureColumns = ({ placed, headers, holdsNumbers }: FigureTable): readonly string[] => [
  ...new Set([
    ...placed.denominators.map(({ code }) => code),
    ...headers.filter(holdsNumbers).map(({ text, name = text }) => name),
  ]),
];
