import { plain } from "../cells/text";
import type { Matched } from "../find/aliases";
import type { Header } from "../find/region";
import {
  address,
  frameworkTable,
  groupingFrameworkWords,
  otherFrameworkWords,
  superior,
  type FrameworkColumn,
} from "../words/framework-columns";
import { matchNearly, type NearlyMatched } from "../words/misspelt";

export interface FrameworkColumns extends NearlyMatched<FrameworkColumn> {
  /** Headers that are unknown, or have the meaning of another column. */
  readonly unused: readonly Header[];
}

const { meanings } = frameworkTable;
const others = new Set(otherFrameworkWords.map(plain));
const groupings = new Set(groupingFrameworkWords.map(plain));

/** A second column with one of these meanings is ignored without a warning. With another meaning, it gets a warning. */
const descriptive: readonly FrameworkColumn[] = ["code", "name", "unit", "type", "level"];

/**
 * The columns of the Framework by meaning: first by the usual headers; then, for a meaning without a column, by a header
 * that is similar to a usual one.
 */
export function frameworkColumns(headers: readonly Header[]): FrameworkColumns {
  const { columns, misspelt } = matchNearly(headers, frameworkTable, isOther, (matched) =>
    withDoubtful(headers, matched),
  );
  const used = new Set<Header>(Object.values(columns));
  const hasParents = columns.parent !== undefined;
  const unused = headers.filter((header) => !used.has(header) && !isIgnored(header.text, hasParents));
  return { columns, misspelt, unused };
}

const isOther = (word: string): boolean =>
  others.has(word) || groupings.has(word) || superior.includes(word) || word === address;

/** Adds words that have a meaning only in a table that is certainly a Framework. */
function withDoubtful(
  headers: readonly Header[],
  matched: Matched<FrameworkColumn>,
): Matched<FrameworkColumn> {
  const headerIn = (words: readonly string[]): Header | undefined =>
    headers.find(({ text }) => words.includes(plain(text)));
  const above = headerIn(superior);
  const direction = headerIn([address]);
  const meant: FrameworkColumn = matched.lower === undefined ? "parent" : "upper";
  return {
    ...(above && { [meant]: above }),
    ...(direction && { direction }),
    ...matched,
  };
}

function isIgnored(text: string, hasParents: boolean): boolean {
  const word = plain(text);
  const thing = meanings.get(word)?.thing;
  if (thing !== undefined) return descriptive.includes(thing);
  return others.has(word) || (hasParents && groupings.has(word));
}
