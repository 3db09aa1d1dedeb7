import type { Choice, Indicator, Model } from "../model/model";
import type { UncertainInput } from "./inputs";
import type { Perturbations, RaterNoise } from "./perturbations";
import { uncertainWeights } from "./uncertain-weights";

/**
 * What varies from replicate to replicate under a specification, in a fixed order: one input per node, or group of siblings,
 * for weights; one for all goalposts; one for all raters.
 *
 * @param specification.weights those of nodes that have no sibling do not matter, and are no input
 * @throws RangeError when a share or a concentration is out of range, or a list is empty
 * @throws when an indicator is named that does not exist
 * @example inputsOf(model, { leaveOneOut: ["SA1a", "SA1b"] }) // [{ change: "leave-one-out", indicators: ["SA1a", "SA1b"] }]
 */
export function inputsOf(model: Model, specification: Perturbations): readonly UncertainInput[] {
  const { weights, leaveOneOut, goalposts, raters } = specification;
  const choices = (
    [
      ["imputation", specification.imputations],
      ["treatment", specification.treatments],
      ["normalisation", specification.normalisations],
      ["weighting", specification.weightings],
      ["aggregation", specification.aggregations],
    ] as const
  ).flatMap(([change, list]) => (list ? [{ change, choices: filled<Choice>(list, change) }] : []));
  return [
    ...choices,
    ...(weights ? uncertainWeights(model, weights) : []),
    ...(leaveOneOut ? [leftOut(model, leaveOneOut)] : []),
    ...(goalposts ? [movedGoalposts(model, goalposts.share)] : []),
    ...(raters ? [rated(model, raters)] : []),
  ];
}

function filled<Item>(list: readonly Item[], what: string): readonly Item[] {
  if (list.length === 0) throw new RangeError(`There is nothing to choose from for ${what}.`);
  return list;
}

function leftOut(model: Model, codes: readonly string[]): UncertainInput {
  for (const code of codes) indicatorOf(model, code);
  return { change: "leave-one-out", indicators: filled(codes, "leave-one-out") };
}

function movedGoalposts({ indicators }: Model, share: number): UncertainInput {
  if (!(share > 0 && share < 0.5))
    throw new RangeError(`Goalposts move by a share above 0 and below 0.5, not ${share}.`);
  const goalposts = indicators.flatMap(({ code, lower, upper }) =>
    Number.isNaN(lower) || Number.isNaN(upper) ? [] : [{ indicator: code, lower, upper }],
  );
  return { change: "goalposts", share, goalposts: filled(goalposts, "goalposts") };
}

function rated(model: Model, noise: RaterNoise): UncertainInput {
  const valuesOf = (indicator: string) =>
    Array.from(indicatorOf(model, indicator).values, (x) => (Number.isNaN(x) ? null : x));
  if (noise.draw === "error") {
    const indicators = Object.entries(noise.errors).map(([indicator, errors]) => {
      checkLength(indicator, errors, model);
      return { indicator, values: valuesOf(indicator), errors };
    });
    return { change: "values", indicators, minimum: noise.minimum, maximum: noise.maximum };
  }
  const indicators = Object.entries(noise.ratings).map(([indicator, ratings]) => {
    for (const rater of ratings) checkLength(indicator, rater, model);
    const summary = noise.summaries?.[indicator];
    return { indicator, values: valuesOf(indicator), ratings, ...(summary && { summary }) };
  });
  if (new Set(indicators.map(({ ratings }) => ratings.length)).size > 1)
    throw new RangeError("Every rated indicator has one list for each rater.");
  return { change: "raters", indicators, summary: noise.summary };
}

function checkLength(indicator: string, list: readonly unknown[], { units }: Model): void {
  if (list.length !== units.length)
    throw new RangeError(`The raters of ${indicator} have ${list.length} entries for ${units.length} units.`);
}

function indicatorOf({ indicators }: Model, code: string): Indicator {
  const found = indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(`The model has no indicator "${code}".`);
  return found;
}
