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
  /** Headers that stand for nothing that is known, or for what another column is already. */
  readonly unused: readonly Header[];
}

const { meanings } = frameworkTable;
const others = new Set(otherFrameworkWords.map(plain));
const groupings = new Set(groupingFrameworkWords.map(plain));

/** A second column of these is another description; one of the rest may hold what its author wants to count. */
const descriptive: readonly FrameworkColumn[] = ["code", "name", "unit", "type", "level"];

/**
 * Which column of the Framework is which: by the usual headers, and then a header that is nearly one of them for what no
 * other header has.
 */
export function frameworkColumns(headers: readonly Header[]): FrameworkColumns {
  const { columns, misspelt } = matchNearly(headers, frameworkTable, isOther, (matched) =>
    withDoubtful(headers, matched),
  );
  const used = new Set<Header>(Object.values(columns));
  const hasParents = columns.parent !== undefined;
  const unused = headers.filter((header) => !used.has(header) && !saysNothing(header.text, hasParents));
  return { columns, misspelt, unused };
}

const isOther = (word: string): boolean =>
  others.has(word) || groupings.has(word) || superior.includes(word) || word === address;

/** With the words that mean a column of a Framework only where the table is one. */
function withDoubtful(
  headers: readonly Header[],
  matched: Matched<FrameworkColumn>,
): Matched<FrameworkColumn> {
  const headed = (words: readonly string[]): Header | undefined =>
    headers.find(({ text }) => words.includes(plain(text)));
  const above = headed(superior);
  const direction = headed([address]);
  const meant: FrameworkColumn = matched.lower === undefined ? "parent" : "upper";
  return {
    ...(above && { [meant]: above }),
    ...(direction && { direction }),
    ...matched,
  };
}

function saysNothing(text: string, hasParents: boolean): boolean {
  const word = plain(text);
  const thing = meanings.get(word)?.thing;
  if (thing !== undefined) return descriptive.includes(thing);
  return others.has(word) || (hasParents && groupings.has(word));
}
