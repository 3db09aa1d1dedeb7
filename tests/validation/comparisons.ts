import { analyses } from "./analyses";
import { agreements } from "./raters";
import { aggregation } from "./aggregate";
import { type Comparison } from "./comparison";
import { components } from "./components";
import { correlation } from "./correlations";
import { counts } from "./counts";
import { draws } from "./draws";
import { handbook } from "./handbook";
import { ofIshigami } from "./ishigami";
import { mazziottaParetoIndexes, mazziottaParetoScales } from "./mazziotta-pareto";
import { normalisation } from "./normalise";
import { preparation } from "./denominate";
import { imputation } from "./impute";
import { treatment } from "./treat";
import { ranking } from "./results";
import { robustness } from "./robustness";
import { runs } from "./runs";
import { statistics } from "./statistics";
import { voting } from "./voting";
import { weighting } from "./weigh";

/** The sections of docs/validation.md. */
export const sections: Readonly<Record<string, readonly Comparison[]>> = {
  "Denominators, screening": preparation,
  Imputation: imputation,
  Treatment: treatment,
  Normalisation: [...normalisation, ...mazziottaParetoScales],
  Weights: weighting,
  Aggregation: [...aggregation, ...mazziottaParetoIndexes],
  "Scores and ranks": ranking,
  Statistics: statistics,
  Correlations: correlation,
  "Principal components and consistency": components,
  "Importance, peers, comparison": analyses,
  "Agreement of raters": agreements,
  "Uncertainty and sensitivity": [...robustness, ...runs, ...ofIshigami, ...counts, ...draws],
  "The Handbook's Technology Achievement Index": [...handbook, ...voting],
};

export const comparisons: readonly Comparison[] = Object.values(sections).flat();
