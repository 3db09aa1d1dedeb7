import type { Choice, Definition, Method } from "../../engine";
import { choiceFromWords, knownWords, settings, wordsOfChoice } from "../../workbook/read";
import { isGiven } from "./given";
import { refuse } from "./refuse";

/** The method with one setting changed, in the words of the Method table; unchanged where the words are left out. */
export function withSetting(method: Method, title: string, words: unknown): Method {
  if (!isGiven(words)) return method;
  const setting = settings.find((known) => known.title === title);
  if (setting === undefined) throw new Error(`There is no setting "${title}".`);
  return setting.set(method, textOf(words)) ?? unknown(title, words, knownWords(setting));
}

/** A method of one stage in the words of the Method table; `otherwise` where the words are left out. */
export function methodFromWords<D extends Definition>(
  title: string,
  registry: Readonly<Record<string, D>>,
  words: unknown,
  otherwise: string,
): { readonly definition: D; readonly parameters: Choice["parameters"] } {
  const choice = choiceFromWords(registry, isGiven(words) ? textOf(words) : otherwise);
  const definition = choice === null ? undefined : registry[choice.method];
  if (choice === null || definition === undefined)
    return unknown(
      title,
      words,
      Object.values(registry).map(({ method }) => wordsOfChoice(registry, { method, parameters: {} })),
    );
  return { definition, parameters: choice.parameters };
}

/** One of a few words, whatever their case; the first where the word is left out. */
export function oneOf<W extends string>(title: string, known: readonly [W, ...W[]], word: unknown): W {
  if (!isGiven(word)) return known[0];
  return known.find((it) => it === textOf(word).toLowerCase()) ?? unknown(title, word, known);
}

const textOf = (words: unknown): string => String(Array.isArray(words) ? words.flat()[0] : words).trim();

const unknown = (title: string, words: unknown, known: readonly string[]): never =>
  refuse(`${title} "${textOf(words)}" is not known. Use one of: ${known.join(", ")}.`);
