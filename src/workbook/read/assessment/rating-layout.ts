import type { RatingColumn } from "../../assessment";
import type { Matched } from "../find/aliases";
import { plain } from "../cells/text";
import type { Header } from "../find/region";
import { isTotal } from "../find/totals";
import type { FoundTable } from "../find/roles";
import { matchNearly, type MisspeltHeader } from "../words/misspelt";
import { ratingTable } from "../words/rating-columns";

/** How the ratings stand in their table. */
export interface RatingLayout {
  readonly columns: Matched<RatingColumn>;
  /** "rows": one rating per row. Else each rater, or each indicator, has a column of levels, and is named in its header. */
  readonly kind: "rows" | "raters across" | "indicators across";
  /** The columns of levels where there are several. */
  readonly across: readonly Header[];
  readonly misspelt: readonly MisspeltHeader[];
  readonly unused: readonly Header[];
}

/** The layout of a table of ratings; null where its header has neither a column of levels nor several. */
export function ratingLayout(
  { headers }: FoundTable,
  isIndicator: (text: string) => boolean,
): RatingLayout | null {
  const { columns, misspelt } = matchNearly(headers, ratingTable, isIndicator);
  const { unit, indicator, rater, level } = columns;
  if (unit === undefined) return null;
  const taken = new Set<Header>(Object.values(columns));
  const free = headers.filter((header) => !taken.has(header));
  if (indicator && rater && level)
    return { columns, misspelt, kind: "rows", across: [], unused: free.filter(isNoName) };
  if (level !== undefined) return null;
  const named = free.filter((header) => isNoName(header) && !isTotal(header.text));
  if (indicator && !rater && named.length > 0) {
    const totals = free.filter(({ text }) => isTotal(text));
    return { columns, misspelt, kind: "raters across", across: named, unused: totals };
  }
  const across = free.filter(({ text }) => isIndicator(text));
  if (rater && !indicator && across.length > 0)
    return {
      ...{ columns, misspelt, kind: "indicators across", across },
      unused: free.filter((header) => !across.includes(header) && isNoName(header)),
    };
  return null;
}

/** Names of units and indicators beside their codes are for people. */
const isNoName = ({ text }: Header): boolean => {
  const thing = ratingTable.meanings.get(plain(text))?.thing;
  return thing !== "unit" && thing !== "indicator";
};
