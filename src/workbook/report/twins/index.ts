import { aggregationTwins } from "./aggregate";
import { imputationTwins } from "./impute";
import { normalisationTwins } from "./normalise";
import { rankTwins } from "./rank";
import { boundTwins } from "./treat";
import { weightingTwins } from "./weigh";

/**
 * The formula twins of the methods, by stage and name: a method that is not here has no worksheet formula. The treatments
 * beside these test each indicator, or transform it: their twins are by the transformation that was made (`transformTwins`).
 */
export const twins = {
  imputation: imputationTwins,
  treatment: boundTwins,
  normalisation: normalisationTwins,
  weights: weightingTwins,
  aggregation: aggregationTwins,
  ranks: rankTwins,
};
