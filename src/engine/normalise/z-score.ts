import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { deviation } from "../statistics";
import { standardise } from "./standardise";

const centre: NumberParameter = { kind: "number", name: "mean", default: 0 };
const spread: NumberParameter = { kind: "number", name: "deviation", default: 1, minimum: 1e-6 };

/**
 * Z-score: the distance from the mean in standard deviations (divisor n - 1), on a scale with the given mean and
 * deviation (see `standardise`). With weights of the units both are weighted.
 */
export const zScore: Normaliser<"z-score"> = {
  method: "z-score",
  family: "spread",
  cost: "cheap",
  parameters: [centre, spread],
  summary: "The distance from the mean in standard deviations, on a scale with the given mean and deviation.",
  fit: (column, indicator, parameters, _, weights) => {
    const to = { mean: numberOf(centre, parameters), deviation: numberOf(spread, parameters) };
    return standardise(column, indicator, deviation(column, weights), to, weights);
  },
};
