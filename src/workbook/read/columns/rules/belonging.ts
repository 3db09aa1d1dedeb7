import type { ColumnFacts, TableFacts } from "../facts";
import { evidence, otherNumbers, titleOf, type ColumnRule } from "../rule";
import {
  besideSize,
  changePhrases,
  classPhrases,
  errorNeedsPartner,
  errorPhrases,
  sizeWords,
  wholeChanges,
  wholeClasses,
} from "../../words/results";
import { holdsAny, holdsPhrase, isPhrase, isYearWord, tokens, withoutYears } from "../../words/tokens";

/** The column that an error or a limit belongs to: the one with the other words of the header, or the one before it. */
function partnerOf(column: ColumnFacts, table: TableFacts, phrase: string): ColumnFacts | undefined {
  const rest = withoutPhrase(column.words, phrase).join(" ");
  const others = otherNumbers(column, table);
  return rest === ""
    ? table.columns.slice(0, table.columns.indexOf(column)).findLast(({ kind }) => kind === "numbers")
    : (others.find(({ words }) => words.join(" ") === rest) ??
        others.find(({ words }) => words.join(" ").startsWith(`${rest} `) && !isError(words)));
}

const isError = (words: readonly string[]): boolean => holdsAny(words, errorPhrases);

function withoutPhrase(words: readonly string[], phrase: string): readonly string[] {
  const wanted = phrase.split(" ");
  const at = words.findIndex((_, i) => wanted.every((word, k) => words[i + k] === word));
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + wanted.length)];
}

/** Standard errors, limits of intervals and margins of another column. */
export const errorNamed: ColumnRule = (column, table) => {
  if (column.kind !== "numbers") return null;
  const phrase = errorPhrases.find((candidate) => holdsPhrase(column.words, candidate));
  if (phrase === undefined) return null;
  const partner = partnerOf(column, table, phrase);
  if (partner === undefined && errorNeedsPartner.has(phrase)) return null;
  const title = partner ? titleOf(partner) : "another column";
  return evidence("other", 4, "error-named", { title });
};

/** "M_TOTPOP" beside "E_TOTPOP": margin and estimate, as the American Community Survey names them. */
export const marginOfEstimate: ColumnRule = (column, table) => {
  const [, kind, rest] = /^(MP?)_(\w+)$/.exec(column.header.text) ?? [];
  if (column.kind !== "numbers" || kind === undefined || rest === undefined) return null;
  const estimate = `E${kind.slice(1)}_${rest}`;
  const partner = otherNumbers(column, table).find(({ header }) => header.text === estimate);
  return partner ? evidence("other", 4, "error-named", { title: titleOf(partner) }) : null;
};

/** "10-year percent change". */
export const changeNamed: ColumnRule = ({ kind, words }) => {
  const bare = withoutYears(words);
  // Arrows and words under "Goal 1 Trend" are no group labels.
  if (kind === "text" && wholeChanges.includes(bare.at(-1) ?? ""))
    return evidence("other", 4, "change-named");
  if (kind !== "numbers") return null;
  const isChange =
    holdsAny(bare, changePhrases) ||
    isPhrase(bare, wholeChanges) ||
    (bare.some((word) => wholeChanges.includes(word)) && words.filter(isYearWord).length >= 2);
  return isChange ? evidence("other", 4, "change-named") : null;
};

/** Quartiles and other classes made of a result; "Status" over labels. */
export const classNamed: ColumnRule = ({ words, kind, distinct, filled }) => {
  if (kind === "nothing" || distinct > Math.max(12, filled / 4)) return null;
  if (holdsAny(words, classPhrases)) return evidence("other", 4, "class-named");
  const isLabel = kind === "text" && (words.at(-1) === "status" || words.at(-1) === "estatus");
  return isLabel || (kind === "text" && isPhrase(words, wholeClasses))
    ? evidence("other", 3, "class-named")
    : null;
};

/** A source: "(INE)". */
const sourcePart = /\([A-Z]{2,6}\)/;
/** "P20": the year of a census, as INSEE writes it. */
const isCensusYear = (word: string): boolean => /^p\d\d$/.test(word);
/** "(excluding prisoners)". */
const besidesParts = /\((?:excl|incl|sin |con |sans |avec |hors |without |with )[^)]*\)/i;

/** Population or area: a figure to divide by or to choose peers by, and not an indicator. */
export const sizeNamed: ColumnRule = (column) => {
  const { kind, values, minimum } = column;
  if (kind !== "numbers" || !(minimum >= 0) || values.length === 0) return null;
  const title = titleOf(column);
  const words = title.includes("(")
    ? tokens(title.replace(besidesParts, "").replace(sourcePart, ""))
    : column.words;
  const bare = withoutYears(words).filter((word) => !/^\d{1,2}$/.test(word) && !isCensusYear(word));
  const isNumbered = words.some((word) => /^\d{1,2}$/.test(word)) && !words.includes("km2");
  const sizes = bare.filter((word) => sizeWords.has(word));
  return sizes.length > 0 && !isNumbered && bare.every((word) => sizeWords.has(word) || besideSize.has(word))
    ? evidence("context", 3, "size-named")
    : null;
};
