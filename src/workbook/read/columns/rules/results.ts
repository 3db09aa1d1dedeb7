import { isRankVector, ranksOf } from "../ranks";
import { combinationOf } from "../combinations";
import { evidence, otherNumbers, titleOf, type ColumnRule } from "../rule";
import type { ColumnFacts, TableFacts } from "../facts";
import { listed } from "../../cells/text";
import { holdsAny, isPhrase, withoutFillers } from "../../words/tokens";
import {
  percentilePhrases,
  rankPhrases,
  resultPhrases,
  resultWords,
  wholeResults,
} from "../../words/results";

const isRankNamed = ({ words }: ColumnFacts): boolean => holdsAny(words, rankPhrases);
const withoutYears = (words: readonly string[]): readonly string[] =>
  withoutFillers(words).filter((word) => !/^(?:19|20)\d\d$/.test(word));

/** "Rank", "Puesto 2020": ranks of what was published. */
export const rankNamed: ColumnRule = (column) =>
  column.kind === "numbers" && isRankNamed(column) ? evidence("published", 4, "rank-named") : null;

/** The ranks of another column. */
export const rankOf: ColumnRule = (column, table) => {
  if (column.kind !== "numbers" || column.distinct < 5 || !isRankVector(column.values)) return null;
  if (column.filled < 6 && !isRankNamed(column)) return null;
  const others = otherNumbers(column, table).filter(({ values }) => !isRankVector(values));
  const owner = others.find(({ values }) => ranksOf(column.values, values));
  return owner ? evidence("published", 3, "rank-of", { title: titleOf(owner) }) : null;
};

/** "Overall score", "Total": a result by its header alone. */
export const publishedNamed: ColumnRule = ({ kind, words }) => {
  if (kind !== "numbers") return null;
  const bare = withoutYears(words);
  const isResult =
    isPhrase(bare, wholeResults) || holdsAny(bare, resultPhrases) || holdsAny(bare, percentilePhrases);
  return isResult ? evidence("published", 3, "published-named") : null;
};

/** "Air quality index": a word that results and indicators share. Enough only beside other evidence. */
export const resultWord: ColumnRule = ({ kind, words }) =>
  kind === "numbers" && holdsAny(words, resultWords) ? evidence("published", 0.5, "published-named") : null;

/** The sheet is called after the column: "Table 1. Living index and its components". */
export const publishedTitled: ColumnRule = ({ kind, words }, { title, columns }) => {
  const bare = withoutYears(words);
  if (kind !== "numbers" || bare.length < 2 || !holdsAny(bare, resultWords)) return null;
  const inTitle = (of: readonly string[]): boolean => of.every((word) => title.includes(word));
  // A title that names every column says nothing of one.
  return inTitle(bare) && columns.filter((other) => inTitle(withoutYears(other.words))).length <= 2
    ? evidence("published", 2, "published-titled")
    : null;
};

/** A column with "score" or "index" in its header that a column of ranks follows. */
export const publishedRanked: ColumnRule = (column, table) => {
  if (column.kind !== "numbers" || isRankNamed(column) || !holdsAny(column.words, resultWords)) return null;
  const rank = table.columns.find(
    (other) => other !== column && isRankNamed(other) && ranksOf(other.values, column.values),
  );
  return rank && column.filled >= 5 ? evidence("published", 1, "published-named") : null;
};

/** The mean or the sum of neighbouring columns. */
export const combined: ColumnRule = (column, table) => {
  if (column.kind !== "numbers" || isRankNamed(column)) return null;
  const others = otherNumbers(column, table).filter((other) => !isRankNamed(other) && !isCounter(other));
  const found = combinationOf(column, others);
  if (found === null) return null;
  const titles = listed(found.columns.map(titleOf), 4);
  return evidence("published", 3, found.kind === "mean" ? "mean-of" : "sum-of", { titles });
};

const isCounter = ({ values, whole }: ColumnFacts): boolean => whole && isRankVector(values);

const numbering = /^\D{0,20}?(\d{1,2}(?:\.\d{1,2})*)(?![\d%])/;
const numberOf = ({ header }: ColumnFacts): string | null =>
  numbering.exec(header.name ?? header.text)?.[1] ?? null;

/** "Factor 1: Limits" beside "1.1 By the legislature": the part that others belong to. */
export const numberedAbove: ColumnRule = (column, table: TableFacts) => {
  const own = numberOf(column);
  if (column.kind !== "numbers" || own === null) return null;
  const below = otherNumbers(column, table).filter((other) => numberOf(other)?.startsWith(`${own}.`));
  // One number alone may be chance; a table of such numbers is none.
  const isNumbered = otherNumbers(column, table).filter((other) => numberOf(other) !== null).length >= 2;
  return below.length > 0 && isNumbered
    ? evidence("published", 3, "numbered-above", { titles: listed(below.map(titleOf), 4) })
    : null;
};
