import type { ColumnFacts } from "./facts";
import { oncePerTable } from "./once-per-table";
import { isRankVector, ranksOf } from "./ranks";
import { openRankWords, rankPhrases, resultPhrases, strongResultWords, wholeResults } from "../words/results";
import { holdsAny, isPhrase, withoutYears } from "../words/tokens";

const isRankWord = (word: string): boolean => rankPhrases.includes(word);

/**
 * Whether the header says that the figures are ranks. An ambiguous word such as "Position" counts only when it ends the
 * header or is nearly all of it, and most units have different whole numbers; or when the figures are ranks. So "Position
 * papers published" is no rank.
 */
export function isRankNamed({ words, values, whole, minimum, distinct, filled }: ColumnFacts): boolean {
  const bare = withoutYears(words);
  const at = bare.findIndex(isRankWord);
  if (at < 0) return false;
  if (bare.some((word) => isRankWord(word) && !openRankWords.has(word)) || bare.length === 1) return true;
  const isAtEdge = at === bare.length - 1 || (at === 0 && bare.length === 2);
  return (isAtEdge && whole && minimum >= 1 && distinct * 10 >= filled * 6) || isRankVector(values);
}

/** A column of ranks, and the column that it ranks. */
export interface Ranking {
  readonly rank: ColumnFacts;
  readonly owner: ColumnFacts;
  /** Whether the header says nothing but "rank". */
  readonly isBare: boolean;
}

const isResult = (words: readonly string[]): boolean =>
  isPhrase(words, wholeResults) || holdsAny(words, resultPhrases) || holdsAny(words, strongResultWords);

/** The columns of ranks whose ranked column (`owner`) is in the table. */
export const rankingsIn = oncePerTable(({ columns }): readonly Ranking[] => {
  const numbers = columns.filter(({ kind }) => kind === "numbers");
  const ranks = numbers.filter(
    (column) =>
      isRankNamed(column) || (column.filled >= 6 && column.distinct >= 5 && isRankVector(column.values)),
  );
  const owners = numbers.filter((column) => !ranks.includes(column));
  return ranks.flatMap((rank) => {
    const rest = withoutYears(rank.words).filter((word) => !isRankWord(word));
    const ofSameWords = owners.filter(
      ({ words }) => rest.length > 0 && rest.every((word) => words.includes(word)),
    );
    // With few units several columns may have the same order: a column that is called a result comes first.
    const results = owners.filter(({ words }) => isResult(withoutYears(words)));
    const owner = [...ofSameWords, ...results, ...owners].find(({ values }) => ranksOf(rank.values, values));
    return owner ? [{ rank, owner, isBare: rest.length === 0 }] : [];
  });
});
