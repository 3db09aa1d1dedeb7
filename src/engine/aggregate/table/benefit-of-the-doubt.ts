import type { NumberParameter, SwitchParameter } from "../../method/definition";
import { numberOf, switchOf } from "../../method/parameter-value";
import type { TableAggregator } from "../../stages";
import { benefitOfTheDoubt as bestWeights } from "./best-weights";

const lower: NumberParameter = { kind: "number", name: "lower", default: 10, minimum: 0, maximum: 100 };
const upper: NumberParameter = { kind: "number", name: "upper", default: 40, minimum: 0, maximum: 100 };
const ofScore: SwitchParameter = { kind: "switch", name: "ofScore", default: true, word: "weights" };

/**
 * Benefit of the doubt: each unit's score under the weights that are best for it, 0 to 1, every child's share of it between
 * the two percentages. With "weights" the percentages are of the sum of weights instead. See `benefitOfTheDoubt` of
 * `best-weights.ts`, which gives the weights too. Weights of the framework only say which children count. Values of 0 or
 * more only.
 *
 * @example benefitOfTheDoubt.aggregateTable([Float64Array.of(4, 2), Float64Array.of(2, 4)], Float64Array.of(1, 1), { lower: 50, upper: 100 }) // Float64Array.of(0.8, 0.8)
 */
export const benefitOfTheDoubt: TableAggregator<"benefit of the doubt"> = {
  method: "benefit of the doubt",
  family: "multi-criteria",
  cost: "long",
  parameters: [lower, upper, ofScore],
  summary:
    "The score under the weights that are best for the unit, none above 1; each element makes between the two percentages of it. Needs values of 0 or more.",
  over: "table",
  needsNonNegative: true,
  aggregateTable: (columns, _weights, parameters) =>
    bestWeights(columns, {
      lower: numberOf(lower, parameters) / 100,
      upper: numberOf(upper, parameters) / 100,
      of: switchOf(ofScore, parameters) ? "score" : "weights",
    }).scores,
};
