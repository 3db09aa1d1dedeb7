import { agreements } from "./raters";
import { aggregation } from "./aggregate";
import { type Comparison } from "./comparison";
import { components } from "./components";
import { correlation } from "./correlations";
import { handbook } from "./handbook";
import { normalisation } from "./normalise";
import { imputation, preparation, treatment } from "./prepare";
import { ranking } from "./results";
import { robustness } from "./robustness";
import { statistics } from "./statistics";
import { weighting } from "./weigh";

/** The sections of docs/validation.md. */
export const sections: Readonly<Record<string, readonly Comparison[]>> = {
  "Denominators, screening": preparation,
  Imputation: imputation,
  Treatment: treatment,
  Normalisation: normalisation,
  Weights: weighting,
  Aggregation: aggregation,
  "Scores and ranks": ranking,
  Statistics: statistics,
  Correlations: correlation,
  "Principal components and consistency": components,
  "Agreement of raters": agreements,
  "Uncertainty and sensitivity": robustness,
  "The Handbook's Technology Achievement Index": handbook,
};

export const comparisons: readonly Comparison[] = Object.values(sections).flat();
