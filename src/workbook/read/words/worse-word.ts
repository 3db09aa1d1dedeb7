import { statedWorse, turningWords, worseWords } from "./direction-hints";

/**
 * The word in a name which shows that lower is better; null without such a word, or where another word reverses the meaning
 * ("absence of", "reduction in") or names a measure against it.
 *
 * @example worseWordIn("Unemployment rate (%)") // "unemployment"
 * @example worseWordIn("Absence of corruption") // null
 */
export function worseWordIn(name: string): string | null {
  const text = spaced(name);
  const stated = wordIn(text, patterns.stated);
  if (stated !== null) return stated;
  return wordIn(text, patterns.turning) === null ? wordIn(text, patterns.worse) : null;
}

/** A name in lower case without accents, each word between two spaces. */
const spaced = (name: string): string =>
  ` ${name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

const wordIn = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;

const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(` (${words.map((word) => word.replace(/\*$/, "[^ ]*")).join("|")})(?= )`, "u");

const patterns = {
  stated: patternOf(statedWorse),
  turning: patternOf(turningWords),
  worse: patternOf(worseWords),
} as const;
