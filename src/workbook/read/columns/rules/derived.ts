import type { ColumnFacts } from "../facts";
import { ranksOf } from "../ranks";
import { evidence, otherNumbers, titleOf, type ColumnRule } from "../rule";
import {
  classPhrases,
  classWords,
  coordinateHeaders,
  coverageHeaders,
  coveragePhrases,
  levelLabels,
  remarkWords,
} from "../../words/results";
import { holdsAny, isPhrase, tokens, withoutFillers, withoutYears } from "../../words/tokens";

/** The number of sources of a figure, or how much of it is missing. */
export const coverageNamed: ColumnRule = ({ kind, words }) => {
  const bare = withoutYears(words);
  return kind === "numbers" &&
    (isPhrase(bare, coverageHeaders) ||
      isPhrase(bare.slice(-2), ["num src"]) ||
      bare.at(-1) === "numsrc" ||
      holdsAny(bare, coveragePhrases))
    ? evidence("other", 4, "coverage-named")
    : null;
};

export const coordinateNamed: ColumnRule = ({ kind, words, minimum, maximum }) =>
  kind === "numbers" && isPhrase(withoutYears(words), coordinateHeaders) && (minimum < 0 || maximum > 10)
    ? evidence("other", 4, "coordinate-named")
    : null;

/** "Value Footnotes" beside "Value". */
export const remarkNamed: ColumnRule = (column, table) => {
  const bare = withoutFillers(column.words);
  if (column.kind === "nothing" || !remarkWords.has(bare.at(-1) ?? "")) return null;
  const rest = bare.slice(0, -1).join(" ");
  const owner = otherNumbers(column, table).find(({ words }) => withoutFillers(words).join(" ") === rest);
  return owner ? evidence("other", 4, "remark-named", { title: titleOf(owner) }) : null;
};

/** Limits of an interval: lower and upper, and another column that is between them in every row. */
export const limitOf: ColumnRule = (column, table) => {
  const side = sideOf(column);
  if (column.kind !== "numbers" || side === null || column.filled < 5) return null;
  const others = otherNumbers(column, table);
  const partner = others.find((other) => {
    const found = sideOf(other);
    return found !== null && found.isLower !== side.isLower && found.rest === side.rest;
  });
  if (partner === undefined) return null;
  const [low, high] = side.isLower ? [column, partner] : [partner, column];
  const middle = others.find((other) => other !== partner && isBetween(low, other, high));
  return middle ? evidence("other", 4, "error-named", { title: titleOf(middle) }) : null;
};

const lowerWords = ["lower", "low", "inferior", "inferieure", "min"];
const upperWords = ["upper", "high", "superior", "superieure", "max"];

function sideOf({ words }: ColumnFacts): { readonly isLower: boolean; readonly rest: string } | null {
  const bare = withoutFillers(words);
  const isLower = bare.some((word) => lowerWords.includes(word));
  if (isLower === bare.some((word) => upperWords.includes(word))) return null;
  return { isLower, rest: bare.filter((word) => ![...lowerWords, ...upperWords].includes(word)).join(" ") };
}

function isBetween(low: ColumnFacts, middle: ColumnFacts, high: ColumnFacts): boolean {
  let rows = 0;
  for (let i = 0; i < middle.values.length; i++) {
    const [a, b, c] = [low.values[i] ?? NaN, middle.values[i] ?? NaN, high.values[i] ?? NaN];
    if (Number.isNaN(a + b + c)) continue;
    if (a > b || b > c || a === c) return false;
    rows++;
  }
  return rows >= 5 && rows * 2 >= middle.filled;
}

/** Percentile ranks of another column: the share of units below each unit, from 0 to 1 or to 100. */
export const percentilesOf: ColumnRule = (column, table) => {
  const { kind, minimum, maximum, values, filled, distinct } = column;
  if (kind !== "numbers" || minimum !== 0 || (maximum !== 1 && maximum !== 100)) return null;
  if (filled < 8 || distinct * 2 < filled || !areEven(values, filled, maximum)) return null;
  const owner = otherNumbers(column, table).find(
    (other) => !(other.minimum === 0 && other.maximum === maximum) && ranksOf(values, other.values),
  );
  return owner ? evidence("published", 3, "percentiles-of", { title: titleOf(owner) }) : null;
};

function areEven(values: Float64Array, filled: number, top: number): boolean {
  const sorted = values.filter((x) => !Number.isNaN(x)).sort();
  // Ties have the place of their first or of their last.
  const isAt = (x: number, i: number): boolean => Math.abs(x / top - i / (filled - 1)) < 0.01;
  return sorted.every((x, i) => isAt(x, i) || x === sorted[i - 1] || x === sorted[i + 1]);
}

/** A flag such as "F_POV150", which is 1 when "EPL_POV150" is high. */
export const flagOf: ColumnRule = (column, table) => {
  const [prefix = "", ...rest] = column.words;
  const isFlag = column.minimum === 0 && column.maximum === 1 && column.whole;
  if (column.kind !== "numbers" || !isFlag || rest.length === 0 || prefix.length > 4) return null;
  const family = rest.join(" ");
  const owner = otherNumbers(column, table).find(
    (other) =>
      !other.whole && other.words.slice(1).join(" ") === family && separates(column.values, other.values),
  );
  return owner ? evidence("published", 3, "flag-of", { title: titleOf(owner) }) : null;
};

/** Whether the figures with flag 1 are all above, or all below, the others. */
function separates(flags: Float64Array, values: Float64Array): boolean {
  const range = (flag: number): readonly [number, number] => {
    let [low, high] = [Infinity, -Infinity];
    values.forEach((x, i) => {
      if (flags[i] === flag && !Number.isNaN(x)) [low, high] = [Math.min(low, x), Math.max(high, x)];
    });
    return [low, high];
  };
  const [zeros, ones] = [range(0), range(1)];
  return zeros[1] < ones[0] || ones[1] < zeros[0];
}

const classNames = new Set([...classPhrases, ...classWords]);

/** "Risk class" with labels that divide the figures of another column: High when it is above 60. */
export const classOf: ColumnRule = (column, table) => {
  const { kind, words, labels, filled, distinct } = column;
  const bare = withoutYears(words);
  if (kind !== "text" || labels === null || filled < 8 || distinct < 2 || distinct * 3 > filled) return null;
  if (!bare.some((word) => classNames.has(word)) && !areLevels(labels)) return null;
  const owner = otherNumbers(column, table).find(
    ({ values, distinct: figures }) => figures * 2 >= filled && separatesInOrder(labels, values),
  );
  return owner ? evidence("other", 4, "class-of", { title: titleOf(owner) }) : null;
};

/** Whether all labels are classes such as "Muy alto", "Alto", "Medio"; then the header does not matter. */
const areLevels = (labels: readonly (string | null)[]): boolean =>
  [...new Set(labels)].every((label) => label === null || levelLabels.has(tokens(label).join(" ")));

function separatesInOrder(labels: readonly (string | null)[], values: Float64Array): boolean {
  const ranges = new Map<string, [number, number]>();
  for (let i = 0; i < values.length; i++) {
    const [label, x] = [labels[i] ?? null, values[i] ?? NaN];
    if (label === null || Number.isNaN(x)) continue;
    const [low, high] = ranges.get(label) ?? [Infinity, -Infinity];
    ranges.set(label, [Math.min(low, x), Math.max(high, x)]);
  }
  const sorted = [...ranges.values()].sort(([a], [b]) => a - b);
  return (
    sorted.length >= 2 && sorted.every(([low], i) => i === 0 || low >= (sorted[i - 1]?.[1] ?? -Infinity))
  );
}
