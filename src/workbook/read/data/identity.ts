import type { ColumnFacts } from "../columns/facts";
import { plain } from "../cells/text";
import { unitAliases } from "../find/aliases";
import { codeWords, firstCodeWords, nameWords, unitWords, weakCodeWords } from "../words/units";
import { itemWords } from "../words/layouts";
import { withoutFillers } from "../words/tokens";

const codeOrder = new Map(unitAliases.code.map((alias, i) => [alias, i]));
const nameOrder = new Map(unitAliases.name.map((alias, i) => [alias, i]));
/** This many of the first aliases always mean a name; others ("Region", "State") only when no text is repeated. */
const sureNames = 11;

export const codeAlias = ({ header }: ColumnFacts): number | undefined => codeOrder.get(plain(header.text));
export const nameAlias = ({ header }: ColumnFacts): number | undefined => nameOrder.get(plain(header.text));

/** Whether the header has a word such as "indicator": then it does not identify units. */
const isOfItem = ({ words }: ColumnFacts): boolean => words.some((word) => itemWords.has(word));

/**
 * Whether the header says that the column has codes: a word such as "code" and otherwise only words of units or
 * abbreviations ("cc_iso3c", "Código comuna", "cut_reg"). With other words, whole numbers must all be different ("code of
 * conduct" is an indicator).
 */
export function isCodeNamed(column: ColumnFacts): boolean {
  const { kind, whole, minimum, distinct, filled } = column;
  const words = withoutFillers(column.words);
  const isCodes = kind === "text" || (kind === "numbers" && whole && minimum >= 0);
  const at = words.findIndex((word, i) => codeWords.has(word) && (i === 0 || !firstCodeWords.has(word)));
  if (isOfItem(column) || !isCodes || at < 0) return false;
  const others = words.filter((word) => !codeWords.has(word));
  if (words[at] === "key" && others.length > 0) return false;
  if (others.every((word) => unitWords.has(word) || word.length <= 4 || /^adm(?:in)?\d/.test(word)))
    return true;
  return kind === "text"
    ? others.length <= 2
    : distinct === filled && filled >= 5 && minimum >= 1 && others.length <= 2;
}

/** Whether the header has only words of units and names: "Country/Territory", "Nombre comuna". */
export function isNameNamed(column: ColumnFacts): boolean {
  const words = withoutFillers(column.words).filter(
    (word) => !["short", "long", "full", "en", "es"].includes(word),
  );
  return (
    column.kind === "text" &&
    words.length > 0 &&
    !isOfItem(column) &&
    (words.every((word) => unitWords.has(word) || nameWords.has(word)) ||
      (words.some((word) => nameWords.has(word)) && words.length <= 3))
  );
}

export const isSurelyName = (column: ColumnFacts): boolean =>
  (nameAlias(column) ?? Infinity) < sureNames ||
  (isNameNamed(column) && column.words.some((word) => nameWords.has(word)));

/** "id", "No.": headers that row numbers have too. */
export const isWeaklyNamed = ({ words }: ColumnFacts): boolean =>
  words.length > 0 && words.every((word) => weakCodeWords.has(word));

/** Whether the header says that the column identifies the units; its texts may be repeated. */
export const isIdentityColumn = (column: ColumnFacts): boolean =>
  codeAlias(column) !== undefined ||
  nameAlias(column) !== undefined ||
  isCodeNamed(column) ||
  isNameNamed(column);
