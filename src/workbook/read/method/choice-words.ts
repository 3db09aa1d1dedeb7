import { choose, type Choice, type Definition, type Parameter } from "../../../engine";
import { figureFillers } from "../words/value-phrases";
import { normalWords, squeezed } from "./words";

/** Words that may follow a method's name without changing it: "arithmetic mean", "winsorise 5 points", "0 a 100". */
const fillers = new Set([
  ...["mean", "average", "method", "scaling", "score", "scores", "and", "to", "by", "with", "of"],
  ...figureFillers,
]);

const isNumberParameter = (parameter: Parameter): boolean => parameter.kind === "number";
const isRange = ([first, second, ...rest]: readonly Parameter[]): boolean =>
  first?.name === "lower" && second?.name === "upper" && rest.length === 0;

/**
 * The choice that words state: the name of a method of the registry, then its numbers in the order of its parameters, and
 * the words of its switches. Case, hyphens, spaces and spelling (-ise, -ize) do not matter. "a-b" and "a to b" are a range;
 * a comma between figures is a decimal comma when the method takes one number. Null when no method has this name, or when
 * the method does not take these numbers.
 *
 * @example choiceFromWords(normalisations, "Min-max 1 to 100")
 * // { method: "min-max", parameters: { lower: 1, upper: 100 } }
 */
export function choiceFromWords<Name extends string>(
  registry: Readonly<Record<string, Definition<Name>>>,
  words: string,
): Choice<Name> | null {
  const text = normalWords(words);
  const definitions = Object.values(registry).sort((a, b) => b.method.length - a.method.length);
  for (const definition of definitions) {
    const rest = afterName(text, definition.method);
    const given = rest === null ? null : parametersIn(rest, definition, words);
    if (given !== null) return choose(definition, given);
  }
  return null;
}

/** The text after the method's name, with any spaces and hyphens in the name; null when the text begins otherwise. */
function afterName(text: string, method: string): string | null {
  const pattern = normalWords(method)
    .split(" ")
    .map((word) => word.replace(/[^a-z0-9]/g, "\\$&"))
    .join("[ -]?");
  return new RegExp(`^${pattern}(?![a-z0-9])(.*)$`, "s").exec(text)?.[1] ?? null;
}

function parametersIn(rest: string, definition: Definition, words: string): Choice["parameters"] | null {
  const named = definition.parameters.find(({ kind }) => kind === "text");
  if (named) return nameIn(rest, named.name, definition, words);
  const numbers = definition.parameters.filter(isNumberParameter);
  const given: Record<string, number | boolean> = {};
  const tokens = tokensOf(rest, numbers.length === 1);
  if (tokens === null) return null;
  let next = 0;
  for (const token of tokens) {
    if (typeof token === "number") {
      const parameter = numbers[next++];
      if (parameter === undefined) return null;
      given[parameter.name] = token;
      continue;
    }
    const switched = definition.parameters.find(
      (parameter) => parameter.kind === "switch" && normalWords(parameter.word) === token,
    );
    if (switched) given[switched.name] = !switched.default;
    else if (!fillers.has(token) && !numbers.some(({ name }) => name === token)) return null;
  }
  return given;
}

/** The name that a method takes, spelt as it was written, and the switches after it. */
function nameIn(
  rest: string,
  parameter: string,
  definition: Definition,
  words: string,
): Choice["parameters"] | null {
  const written = words.replace(/\s+/g, " ").trim().split(" ");
  // A code may have hyphens, which are spaces in `rest`.
  const from = written.findIndex((_, i) => squeezed(written.slice(i).join(" ")) === squeezed(rest));
  const own = from < 0 ? [] : written.slice(from);
  const given: Record<string, boolean | string> = {};
  for (const it of definition.parameters) {
    if (it.kind !== "switch" || normalWords(own.at(-1) ?? "") !== normalWords(it.word)) continue;
    given[it.name] = !it.default;
    own.pop();
  }
  if (own.length === 0) return null;
  return { ...given, [parameter]: own.join(" ") };
}

/** Figures and words; null when a part is neither. */
function tokensOf(rest: string, commaIsDecimal: boolean): readonly (number | string)[] | null {
  const figures = commaIsDecimal ? rest.replace(/(\d),(?=\d)/g, "$1.") : rest.replaceAll(",", " ");
  const spaced = figures.replace(/[():=;,]/g, " ").replace(/(\d)(\.\.|-| - )(?=-?[\d.])/g, "$1 ");
  const tokens = spaced.split(" ").filter((token) => token !== "");
  const read = tokens.map((token) =>
    /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(token)
      ? Number(token)
      : /^[a-z]+$/.test(token)
        ? token
        : null,
  );
  return read.some((token) => token === null) ? null : read.flatMap((token) => token ?? []);
}

/**
 * The words for a choice, which `choiceFromWords` reads back. A range is always written, and the only number of a method;
 * several numbers are written when one differs from its default. Then follow the words of the switches that are set.
 *
 * @example wordsOfChoice(normalisations, { method: "z-score", parameters: { mean: 100, deviation: 10 } })
 * // "z-score 100 10"
 */
export function wordsOfChoice(registry: Readonly<Record<string, Definition>>, choice: Choice): string {
  const definition = registry[choice.method];
  if (definition === undefined) return choice.method;
  const value = (parameter: Parameter): number | boolean | string =>
    choice.parameters[parameter.name] ?? parameter.default;
  const numbers = definition.parameters.filter(isNumberParameter);
  const words: string[] = [definition.method];
  if (isRange(numbers)) words.push(numbers.map(value).join("-"));
  else {
    const last = numbers.findLastIndex((parameter) => value(parameter) !== parameter.default);
    words.push(
      ...numbers.slice(0, numbers.length === 1 ? 1 : last + 1).map((parameter) => String(value(parameter))),
    );
  }
  for (const parameter of definition.parameters)
    if (parameter.kind === "text") words.push(String(value(parameter)) || `a ${parameter.names}'s code`);
  for (const parameter of definition.parameters)
    if (parameter.kind === "switch" && value(parameter) !== parameter.default) words.push(parameter.word);
  return words.join(" ");
}

/** Each choice once. Choices with the same words are the same, whether their parameters are stated or defaults. */
export function distinctChoices<Name extends string>(
  registry: Readonly<Record<string, Definition>>,
  choices: readonly Choice<Name>[],
): readonly Choice<Name>[] {
  const byWords = new Map<string, Choice<Name>>();
  for (const choice of choices) {
    const words = wordsOfChoice(registry, choice);
    if (!byWords.has(words)) byWords.set(words, choice);
  }
  return [...byWords.values()];
}
