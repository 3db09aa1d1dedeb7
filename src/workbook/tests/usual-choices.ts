import {
  type AggregationName,
  aggregations,
  type Choice,
  choose,
  type Definition,
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
import { wordsOfChoice } from "../read";

/** The usual alternatives of each stage: the index's own method first, then others that are as common. */
export const usualChoices = {
  weighting: ({ model }: Results): readonly Choice<WeightingName>[] =>
    distinct(weightings, [
      model.method.weights,
      // Where the Framework gives siblings the same weight, equal weights are the given ones.
      ...(hasUnequalWeights(model) ? [choose(weightings["given"]), choose(weightings["equal"])] : []),
    ]),
  imputation: ({ model: { method } }: Results): readonly Choice<ImputationName>[] =>
    distinct(imputations, [method.imputation, choose(imputations["none"]), choose(imputations["median"])]),
  treatment: ({ model: { method } }: Results): readonly Choice<TreatmentName>[] =>
    distinct(treatments, [
      method.treatment,
      choose(treatments["none"]),
      choose(treatments["winsorise then log"]),
    ]),
  normalisation: ({ model: { method } }: Results): readonly Choice<NormalisationName>[] =>
    distinct(normalisations, [
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
    return distinct(aggregations, [
      model.method.aggregation.default,
      choose(aggregations["arithmetic"]),
      ...others,
    ]);
  },
};

/** Each choice once. Choices with the same words are the same, whether their parameters are stated or defaults. */
function distinct<Name extends string>(
  registry: Readonly<Record<string, Definition>>,
  choices: readonly Choice<Name>[],
): readonly Choice<Name>[] {
  const byWords = new Map<string, Choice<Name>>();
  for (const choice of choices) {
    const words = wordsOfChoice(registry, choice);
    if (!byWords.has(words)) byWords.set(words, choice);
  }
  return [...byWords.values()];
}

function hasUnequalWeights({ framework }: Model): boolean {
  const first = new Map<string | null, number>();
  return framework.some(({ parent, weight }) => {
    const known = first.get(parent);
    if (known === undefined) first.set(parent, weight);
    return parent !== null && known !== undefined && known !== weight;
  });
}
