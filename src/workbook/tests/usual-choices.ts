import {
  type AggregationName,
  aggregations,
  type Choice,
  choose,
  type ImputationName,
  imputations,
  type Model,
  type NormalisationName,
  normalisations,
  type Results,
  type TreatmentName,
  treatments,
  type WeightingName,
  weightings,
} from "../../engine";
import { distinctChoices } from "../read";

/** The usual alternatives of each stage: the index's own method first, then others that are as common. */
export const usualChoices = {
  weighting: ({ model }: Results): readonly Choice<WeightingName>[] =>
    distinctChoices(weightings, [
      model.method.weights,
      // Where the Framework gives siblings the same weight, equal weights are the given ones.
      ...(hasUnequalWeights(model) ? [choose(weightings["given"]), choose(weightings["equal"])] : []),
    ]),
  imputation: ({ model: { method } }: Results): readonly Choice<ImputationName>[] =>
    distinctChoices(imputations, [
      method.imputation,
      choose(imputations["none"]),
      choose(imputations["median"]),
    ]),
  treatment: ({ model: { method } }: Results): readonly Choice<TreatmentName>[] =>
    distinctChoices(treatments, [
      method.treatment,
      choose(treatments["none"]),
      choose(treatments["winsorise then log"]),
    ]),
  normalisation: ({ model: { method } }: Results): readonly Choice<NormalisationName>[] =>
    distinctChoices(normalisations, [
      method.normalisation,
      choose(normalisations["z-score"], { mean: 100, deviation: 10 }),
      choose(normalisations["rank"]),
    ]),
  /**
   * Beside the arithmetic mean this is the geometric mean where every normalised value is above 0; where some are 0, it is a
   * power mean between the two.
   */
  aggregation: ({ model, normalised }: Results): readonly Choice<AggregationName>[] => {
    const all = (fits: (x: number) => boolean): boolean =>
      normalised.every((column) => column.every((x) => Number.isNaN(x) || fits(x)));
    const power = choose(aggregations["power"], { exponent: 0.5 });
    const others = all((x) => x > 0)
      ? [choose(aggregations["geometric"])]
      : all((x) => x >= 0)
        ? [power]
        : [];
    return distinctChoices(aggregations, [
      model.method.aggregation.default,
      choose(aggregations["arithmetic"]),
      ...others,
    ]);
  },
};

function hasUnequalWeights({ framework }: Model): boolean {
  const first = new Map<string | null, number>();
  return framework.some(({ parent, weight }) => {
    const known = first.get(parent);
    if (known === undefined) first.set(parent, weight);
    return parent !== null && known !== undefined && known !== weight;
  });
}
