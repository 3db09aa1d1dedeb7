import { isRankVector, ranksOf } from "../ranks";
import { isRankNamed, rankingsIn } from "../rank-names";
import { combinationOf } from "../combinations";
import { geometricMeanOf } from "../geometric";
import { figureColumnsOf } from "../figure-columns";
import { evidence, otherNumbers, titleOf, type ColumnRule } from "../rule";
import type { ColumnFacts, TableFacts } from "../facts";
import { listed } from "../../cells/text";
import { holdsAny, isPhrase, withoutYears } from "../../words/tokens";
import {
  percentilePhrases,
  strongResultWords,
  resultPhrases,
  resultWords,
  wholeResults,
} from "../../words/results";

/** "Rank", "Puesto 2020": published ranks. */
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

/** "Overall score", "Total": the header alone shows a result. */
export const publishedNamed: ColumnRule = ({ kind, words }) => {
  if (kind !== "numbers") return null;
  const bare = withoutYears(words);
  const isResult =
    isPhrase(bare, wholeResults) || holdsAny(bare, resultPhrases) || holdsAny(bare, percentilePhrases);
  return isResult ? evidence("published", 3, "published-named") : null;
};

/** "Air quality index": results and indicators share such words, so other evidence is needed too. */
export const resultWord: ColumnRule = ({ kind, words }) =>
  kind === "numbers" && holdsAny(words, resultWords) ? evidence("published", 0.5, "published-named") : null;

/** "HDI" below "Table 1. Human development index". */
const isAcronymIn = (text: string, title: readonly string[]): boolean =>
  /^[A-Z]{3,6}$/.test(text) &&
  title
    .map((word) => word[0] ?? "")
    .join("")
    .includes(text.toLowerCase());

/** The title of the sheet contains the header: "Table 1. Living index and its components". */
export const publishedTitled: ColumnRule = ({ kind, words, header }, { title, columns }) => {
  const bare = withoutYears(words);
  if (kind === "numbers" && isAcronymIn(header.text, title))
    return evidence("published", 2, "published-titled");
  if (kind !== "numbers" || bare.length < 2 || !holdsAny(bare, resultWords)) return null;
  const inTitle = (of: readonly string[]): boolean => of.every((word) => title.includes(word));
  // A title that names every column is no evidence.
  return inTitle(bare) && columns.filter((other) => inTitle(withoutYears(other.words))).length <= 2
    ? evidence("published", 2, "published-titled")
    : null;
};

/**
 * A column that another column ranks. When it is the only ranked column, it is probably the result; when every column has
 * its ranks beside it, this is no evidence.
 */
export const publishedRanked: ColumnRule = (column, table) => {
  if (column.kind !== "numbers" || column.filled < 5 || isRankNamed(column)) return null;
  const rankings = rankingsIn(table);
  const own = rankings.find(({ owner }) => owner === column);
  if (own === undefined) return null;
  const isStrong = ({ words }: ColumnFacts): boolean => holdsAny(words, strongResultWords);
  const others = rankings.filter(({ owner }) => owner !== column);
  const isLikelyResult =
    others.length === 0 ||
    (own.isBare && others.every(({ isBare }) => !isBare)) ||
    (isStrong(column) && others.every(({ owner }) => !isStrong(owner)));
  if (!isLikelyResult) return null;
  if (holdsAny(column.words, resultWords)) return evidence("published", 1, "published-named");
  const figures = otherNumbers(column, table).filter((other) => !rankings.some(({ rank }) => rank === other));
  return (own.isBare || others.length === 0) && figures.length >= 2
    ? evidence("published", 0.7, "ranked-by", { title: titleOf(own.rank) })
    : null;
};

/** The mean, the sum or the geometric mean of neighbouring columns. */
export const combined: ColumnRule = (column, table) => {
  if (column.kind !== "numbers" || isRankNamed(column)) return null;
  const others = figureColumnsOf(table).filter((other) => other !== column);
  const found = combinationOf(column, others);
  const columns = found?.columns ?? geometricMeanOf(column, others);
  if (columns === null) return null;
  const titles = listed(columns.map(titleOf), 4);
  const kind = found?.kind ?? "geometric";
  return evidence("published", 3, reasonOf[kind], { titles });
};

const reasonOf = { mean: "mean-of", sum: "sum-of", geometric: "geometric-mean-of" } as const;

const numbering = /^\D{0,20}?(\d{1,2}(?:\.\d{1,2})*)(?![\d%])/;
const numberOf = ({ header }: ColumnFacts): string | null =>
  numbering.exec(header.name ?? header.text)?.[1] ?? null;

/** "Factor 1: Limits" beside "1.1 By the legislature": the aggregate of the other columns. */
export const numberedAbove: ColumnRule = (column, table: TableFacts) => {
  const own = numberOf(column);
  if (column.kind !== "numbers" || own === null) return null;
  const below = otherNumbers(column, table).filter((other) => numberOf(other)?.startsWith(`${own}.`));
  // A single number may be a coincidence; several are not.
  const isNumbered = otherNumbers(column, table).filter((other) => numberOf(other) !== null).length >= 2;
  return below.length > 0 && isNumbered
    ? evidence("published", 3, "numbered-above", { titles: listed(below.map(titleOf), 4) })
    : null;
};
