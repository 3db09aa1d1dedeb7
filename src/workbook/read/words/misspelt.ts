import { plain } from "../cells/text";
import { matchHeaders, type Matched } from "../find/aliases";
import type { Header } from "../find/region";
import { nearest } from "./nearest";
import type { WordTable } from "./word-list";

/** A header that was read as another word: "Direktion" as Direction. */
export interface MisspeltHeader {
  readonly header: Header;
  readonly suggestion: string;
}

export interface NearlyMatched<Column extends string> {
  readonly columns: Matched<Column>;
  readonly misspelt: readonly MisspeltHeader[];
}

/**
 * Matches headers to columns by their usual words; then misspelt headers to the columns that no header was matched to.
 * `given` adds columns that are known already; `isOther` is true for a header that means something else.
 */
export function matchNearly<Column extends string>(
  headers: readonly Header[],
  { aliases, meanings }: WordTable<Column>,
  isOther: (word: string) => boolean = () => false,
  given: (matched: Matched<Column>) => Matched<Column> = (matched) => matched,
): NearlyMatched<Column> {
  const columns: Partial<Record<Column, Header>> = { ...given(matchHeaders(headers, aliases)) };
  const taken = new Set<unknown>(Object.values(columns));
  const misspelt: MisspeltHeader[] = [];
  for (const header of headers) {
    const word = plain(header.text);
    if (taken.has(header) || meanings.has(word) || isOther(word)) continue;
    const near = nearest(word, meanings);
    if (near === null || columns[near.thing] !== undefined) continue;
    columns[near.thing] = header;
    misspelt.push({ header, suggestion: near.spelt });
  }
  return { columns, misspelt };
}
