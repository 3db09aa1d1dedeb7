import type { AggregationName, Choice, NormalisationName } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

/** The choices that the golden designs of uncertainty.json and sensitivity.json vary, by the names used there. */
export const scales: Readonly<Record<string, Choice<NormalisationName>>> = {
  minmax: { method: "min-max", parameters: { lower: 1, upper: 100 } },
  zscore: { method: "z-score", parameters: { mean: 100, deviation: 10 } },
  rank: { method: "rank", parameters: {} },
};
export const means: Readonly<Record<string, Choice<AggregationName>>> = {
  amean: { method: "arithmetic", parameters: {} },
  gmean: { method: "geometric", parameters: {} },
};

/** The sample as both start from it: group medians, treated, min-max 1-100, arithmetic means. */
export const robustnessModel = () =>
  sampleModel({
    group: "Region",
    imputation: { method: "group median", parameters: {} },
    treatment: { method: "winsorise then log", parameters: {} },
    normalisation: scales["minmax"]!,
  });
