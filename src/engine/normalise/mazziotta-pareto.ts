import type { NumberParameter, SwitchParameter } from "../method/definition";
import { numberOf, switchOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { deviation, present } from "../statistics";
import { weightedMoments } from "../statistics/weighted-moments";
import { standardise } from "./standardise";

const centre: NumberParameter = { kind: "number", name: "mean", default: 100 };
const spread: NumberParameter = { kind: "number", name: "deviation", default: 10, minimum: 1e-6 };
const sample: SwitchParameter = { kind: "switch", name: "sample", default: false, word: "sample" };

/**
 * The standardisation of the Mazziotta-Pareto index: the distance from the mean in standard deviations, with mean 100
 * and deviation 10 by default (see `standardise`). The standard deviation has the divisor n, or n - 1 when `sample` is
 * on. With weights of the units mean and deviation are weighted, and n is the number of units of weight above 0.
 *
 * Source: De Muro, Mazziotta and Pareto, Composite indices of development and poverty, Social Indicators Research 104
 * (2011).
 */
export const mazziottaPareto: Normaliser<"Mazziotta-Pareto"> = {
  method: "Mazziotta-Pareto",
  family: "spread",
  cost: "cheap",
  parameters: [centre, spread, sample],
  summary:
    "The distance from the mean in standard deviations of the population, on a scale with mean 100 and deviation 10.",
  fit(column, indicator, parameters, _, weights) {
    const n = weights ? weightedMoments(column, weights).n : present(column).length;
    const unit = switchOf(sample, parameters) ? 1 : Math.sqrt((n - 1) / n);
    const to = { mean: numberOf(centre, parameters), deviation: numberOf(spread, parameters) };
    return standardise(column, indicator, deviation(column, weights) * unit, to, weights);
  },
};
