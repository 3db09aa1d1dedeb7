import { type Method, normalisations } from "../../../engine";
import { settingTitles } from "../words/setting-titles";
import { wordsOfChoice } from "./choice-words";
import { readChoice, valuesOf } from "./registry-setting";
import type { Setting } from "./setting";

const { title } = settingTitles.normalisation;
const shared = { id: "normalisation", aliases: [], values: valuesOf(normalisations) } as const;
const none = { method: "none", parameters: {} } as const;

/** The normalisation of the scores of all aggregates of one level, after their aggregation. */
export const levelNormalisation = (level: number): Setting => ({
  ...shared,
  title: `${title} level ${level}`,
  set: (method, words) => {
    const choice = readChoice(normalisations, words);
    const { levels = {}, nodes = {} } = method.rescaling ?? {};
    return choice && { ...method, rescaling: { levels: { ...levels, [level]: choice }, nodes } };
  },
  words: ({ rescaling }) => wordsOfChoice(normalisations, rescaling?.levels[level] ?? none),
});

/** The same of one aggregate, by its code. */
const nodeNormalisation = (code: string): Setting => ({
  ...shared,
  title: `${title} ${code}`,
  set: (method, words) => {
    const choice = readChoice(normalisations, words);
    const { levels = {}, nodes = {} } = method.rescaling ?? {};
    return choice && { ...method, rescaling: { levels, nodes: { ...nodes, [code]: choice } } };
  },
  words: ({ rescaling }) => wordsOfChoice(normalisations, rescaling?.nodes[code] ?? none),
});

/** The settings of aggregates that a method has: those of levels first. */
export const rescalingSettings = ({ rescaling }: Method): readonly Setting[] => [
  ...Object.keys(rescaling?.levels ?? {}).map((level) => levelNormalisation(Number(level))),
  ...Object.keys(rescaling?.nodes ?? {}).map(nodeNormalisation),
];

/**
 * A method whose normalisations of single elements are those of indicators; those of aggregates, which the same rows of the
 * Method state, are their scales. A code that is not in the Framework stays with the indicators, where it is a problem.
 */
export function withAggregatesApart(method: Method, isAggregate: (code: string) => boolean): Method {
  const entries = Object.entries(method.byIndicator.normalisation);
  const nodes = entries.filter(([code]) => isAggregate(code));
  if (nodes.length === 0) return method;
  const normalisation = Object.fromEntries(entries.filter(([code]) => !isAggregate(code)));
  const { levels = {}, nodes: before = {} } = method.rescaling ?? {};
  return {
    ...method,
    byIndicator: { ...method.byIndicator, normalisation },
    rescaling: { levels, nodes: { ...before, ...Object.fromEntries(nodes) } },
  };
}
