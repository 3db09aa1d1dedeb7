import { Lookup } from "../cells/text";
import { columnFinder, type StatedType } from "../data/data-columns";
import type { Header } from "../find/region";
import type { EntryType, FrameworkEntry } from "./entry";

/** Which headers of the data the Framework lists. */
export interface KnownHeaders {
  /** Whether a text is the code or name of a row that has a data column: any row but an aggregate. */
  readonly isKnown: (text: string) => boolean;
  /** The types that the Framework states for the headers of a table; null for a header that it does not list. */
  readonly statedIn: (headers: readonly Header[]) => StatedType;
}

export function knownHeaders(entries: readonly FrameworkEntry[]): KnownHeaders {
  const parents = new Set(entries.map(({ parent }) => parent));
  const withColumn = entries.filter(
    ({ code, type, level }) => type !== "aggregate" && !parents.has(code) && !(level > 1),
  );
  const known = new Lookup<true>();
  for (const { code, name } of withColumn) {
    known.add(code, true);
    known.add(name, true);
  }
  return {
    isKnown: (text) => known.get(text) === true,
    statedIn: (headers) => {
      const find = columnFinder(headers);
      const types = new Map<Header, EntryType | "untyped">();
      for (const { code, name, type } of entries) {
        const header = find(code, name);
        if (header && !types.has(header)) types.set(header, type ?? "untyped");
      }
      return (header) => types.get(header) ?? null;
    },
  };
}
