import { aggregations } from "../../../engine";
import { settingTitles } from "../words/setting-titles";
import { wordsOfChoice } from "./choice-words";
import { readChoice, valuesOf } from "./registry-setting";
import type { Setting } from "./setting";

const { title } = settingTitles.aggregation;
const shared = {
  id: "aggregation",
  aliases: ["aggregate", "aggregationmethod"],
  values: valuesOf(aggregations),
} as const;

/** How each aggregate is made of its children, where neither the aggregate nor its level has an aggregation of its own. */
export const aggregationSetting: Setting = {
  ...shared,
  title,
  set: (method, words) => {
    const choice = readChoice(aggregations, words);
    return choice && { ...method, aggregation: { ...method.aggregation, default: choice } };
  },
  words: ({ aggregation }) => wordsOfChoice(aggregations, aggregation.default),
};

/** The aggregation of all aggregates of one level. */
export const levelAggregation = (level: number): Setting => ({
  ...shared,
  title: `${title} level ${level}`,
  set: (method, words) => {
    const choice = readChoice(aggregations, words);
    const levels = { ...method.aggregation.levels, ...(choice && { [level]: choice }) };
    return choice && { ...method, aggregation: { ...method.aggregation, levels } };
  },
  words: ({ aggregation }) => wordsOfChoice(aggregations, aggregation.levels[level] ?? aggregation.default),
});

/** The aggregation of one aggregate, by its code. */
export const nodeAggregation = (code: string): Setting => ({
  ...shared,
  title: `${title} ${code}`,
  set: (method, words) => {
    const choice = readChoice(aggregations, words);
    const nodes = { ...method.aggregation.nodes, ...(choice && { [code]: choice }) };
    return choice && { ...method, aggregation: { ...method.aggregation, nodes } };
  },
  words: ({ aggregation }) => wordsOfChoice(aggregations, aggregation.nodes[code] ?? aggregation.default),
});
