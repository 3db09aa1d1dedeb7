import type { ProblemDraft } from "../../problems";
import { columnFinder } from "../data/data-columns";
import type { Header } from "../find/region";
import { labelled } from "../framework/named-rows";
import type { TypedEntry } from "../framework/types";
import type { NamedColumn, PlacedIndicator, RatedEntry } from "./placed";

export interface PlacedEntries {
  readonly indicators: readonly PlacedIndicator[];
  /** Indicators without a column whose values are made of ratings. */
  readonly rated: readonly RatedEntry[];
  readonly denominators: readonly NamedColumn[];
  readonly groups: readonly NamedColumn[];
  /** Columns that the framework lists but that are not used: of aggregates and of rows of type Ignore. */
  readonly passedOver: readonly Header[];
  /** Those of them whose type is Context or Published. */
  readonly unscored: ReadonlyMap<Header, "context" | "published">;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Finds the column of each row of the framework, by code or else by name. An indicator is left out with an error when it or
 * its denominator has no column; so is a group without a column. A denominator needs no row of its own. An indicator without a
 * column that has ratings is no error.
 */
export function placeEntries(
  entries: readonly TypedEntry[],
  headers: readonly Header[],
  hasRatings: (entry: TypedEntry) => boolean,
): PlacedEntries {
  const find = columnFinder(headers);
  const problems: ProblemDraft[] = [];
  const ofType = (type: TypedEntry["type"]): readonly TypedEntry[] =>
    entries.filter((entry) => entry.type === type);
  const without = (code: ProblemDraft["code"], entry: TypedEntry): readonly never[] => {
    const details = {
      node: labelled(entry.name, entry.code),
      code: entry.code,
      title: entry.denominator || entry.name,
    };
    problems.push({ code, severity: "error", cell: entry.at, details, where: { node: entry.code } });
    return [];
  };
  const columnsOf = (type: "denominator" | "group", missing: ProblemDraft["code"]): readonly NamedColumn[] =>
    firstOfEach(
      ofType(type).flatMap((entry): readonly NamedColumn[] => {
        const header = find(entry.code, entry.name);
        return header ? [{ code: entry.code, name: entry.name, header }] : without(missing, entry);
      }),
    );

  const groups = columnsOf("group", "group-without-column");
  const stated = columnsOf("denominator", "denominator-without-column");
  const others: NamedColumn[] = [];
  const denominatorOf = ({ denominator }: TypedEntry): string | null => {
    const header = find(denominator, denominator);
    const known = [...stated, ...others].find(
      ({ code, name, header: own }) => code === denominator || name === denominator || own === header,
    );
    if (known) return known.code;
    if (header === undefined) return null;
    others.push({ code: header.text, name: header.text, header });
    return header.text;
  };
  // The engine refuses a repeated code. Two different codes cannot have the same column.
  const taken = new Map<Header, string>();
  const rated: RatedEntry[] = [];
  const indicators = ofType("indicator").flatMap((entry): readonly PlacedIndicator[] => {
    const header = find(entry.code, entry.name);
    const isFree = header !== undefined && (taken.get(header) ?? entry.code) === entry.code;
    if (!isFree && !hasRatings(entry)) return without("indicator-without-column", entry);
    const denominator = entry.denominator === "" ? null : denominatorOf(entry);
    if (denominator === null && entry.denominator !== "") return without("denominator-without-column", entry);
    if (!isFree) {
      rated.push({ entry, denominator });
      return [];
    }
    taken.set(header, entry.code);
    return [{ entry, header, denominator }];
  });
  return {
    indicators,
    rated,
    denominators: [...stated, ...others],
    groups,
    passedOver: [...ofType("aggregate"), ...ofType("ignore")].flatMap(
      ({ code, name }) => find(code, name) ?? [],
    ),
    unscored: new Map(
      ofType("ignore").flatMap(({ code, name, unscored }) => {
        const header = find(code, name);
        return header && unscored ? [[header, unscored] as const] : [];
      }),
    ),
    problems,
  };
}

const firstOfEach = (columns: readonly NamedColumn[]): readonly NamedColumn[] =>
  columns.filter((column, i) => columns.findIndex(({ code }) => code === column.code) === i);
