import { aggregations } from "../../../engine";
import { wordsOfChoice } from "./choice-words";
import { knownOf, readChoice } from "./registry-setting";
import type { Setting } from "./setting";

const shared = { aliases: ["aggregate", "aggregationmethod"], ...knownOf(aggregations) };

/** How an aggregate is made from what is below it, unless its level or it itself has its own. */
export const aggregationSetting: Setting = {
  title: "Aggregation",
  ...shared,
  set: (method, words) => {
    const choice = readChoice(aggregations, words);
    return choice && { ...method, aggregation: { ...method.aggregation, default: choice } };
  },
  words: ({ aggregation }) => wordsOfChoice(aggregations, aggregation.default),
};

/** The aggregation of all aggregates of one level. */
export const levelAggregation = (level: number): Setting => ({
  title: `Aggregation level ${level}`,
  ...shared,
  set: (method, words) => {
    const choice = readChoice(aggregations, words);
    const levels = { ...method.aggregation.levels, ...(choice && { [level]: choice }) };
    return choice && { ...method, aggregation: { ...method.aggregation, levels } };
  },
  words: ({ aggregation }) => wordsOfChoice(aggregations, aggregation.levels[level] ?? aggregation.default),
});

/** The aggregation of one aggregate, by its code. */
export const nodeAggregation = (code: string): Setting => ({
  title: `Aggregation ${code}`,
  ...shared,
  set: (method, words) => {
    const choice = readChoice(aggregations, words);
    const nodes = { ...method.aggregation.nodes, ...(choice && { [code]: choice }) };
    return choice && { ...method, aggregation: { ...method.aggregation, nodes } };
  },
  words: ({ aggregation }) => wordsOfChoice(aggregations, aggregation.nodes[code] ?? aggregation.default),
});
