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
  type Perturbations,
  type Results,
  type TreatmentName,
  treatments,
} from "../../engine";
import { wordsOfChoice } from "../../workbook/read";

/** What can vary, in the words of the command. */
export const varied = [
  "weights",
  "normalisation",
  "aggregation",
  "imputation",
  "treatment",
  "goalposts",
  "leave-one-out",
] as const;
export type Varied = (typeof varied)[number];

export const isVaried = (word: string): word is Varied => varied.some((known) => known === word);

/** What varies by default. */
export const usuallyVaried: readonly Varied[] = ["weights", "normalisation", "aggregation", "imputation"];

const weightShare = 0.25;
const goalpostShare = 0.1;

/**
 * The default uncertainty of an index: weights vary by a quarter, and each stage varies between the model's own
 * method and others that are as common. Beside the arithmetic mean this is the geometric mean where every normalised
 * value is above 0; where some are 0, it is a power mean between the two. A stage with only one method left does not
 * vary.
 */
export function usualPerturbations(results: Results, vary: readonly Varied[]): Perturbations {
  const { model } = results;
  const has = (word: Varied, choices: readonly Choice[] = []): boolean =>
    vary.includes(word) && choices.length !== 1;
  const [normalisation, aggregation] = [normalisationsOf(model), aggregationsOf(results)];
  return {
    ...(has("weights") && { weights: { draw: "uniform", share: weightShare, levels: {} } as const }),
    ...(has("normalisation", normalisation) && { normalisations: normalisation }),
    ...(has("aggregation", aggregation) && { aggregations: aggregation }),
    ...(has("imputation") && hasGaps(results) && { imputations: imputationsOf(model) }),
    ...(has("treatment") && { treatments: treatmentsOf(model) }),
    ...(has("goalposts") && hasGoalposts(model) && { goalposts: { share: goalpostShare } }),
    ...(has("leave-one-out") && { leaveOneOut: model.indicators.map(({ code }) => code) }),
  };
}

/** The perturbations in words, one row each, with a row for what was requested and cannot vary. */
export function perturbationRows(specification: Perturbations, vary: readonly string[]) {
  const listed = [
    ["normalisation", normalisations, specification.normalisations],
    ["aggregation", aggregations, specification.aggregations],
    ["imputation", imputations, specification.imputations],
    ["treatment", treatments, specification.treatments],
  ] as const;
  const percent = (share: number): string => `+/- ${100 * share}%`;
  const rows = [
    ...(specification.weights ? [{ varied: "weights", between: percent(weightShare) }] : []),
    ...listed.flatMap(([name, registry, choices]) =>
      choices
        ? [{ varied: name, between: choices.map((choice) => wordsOfChoice(registry, choice)).join("; ") }]
        : [],
    ),
    ...(specification.goalposts
      ? [{ varied: "goalposts", between: `${percent(goalpostShare)} of their distance` }]
      : []),
    ...(specification.leaveOneOut
      ? [{ varied: "leave-one-out", between: `one of ${specification.leaveOneOut.length} indicators` }]
      : []),
  ];
  const missing = vary.filter((word) => rows.every((row) => row.varied !== word));
  return [
    ...rows,
    ...missing.map((word) => ({ varied: word, between: "not varied: nothing to choose from" })),
  ];
}

const normalisationsOf = ({ method }: Model): readonly Choice<NormalisationName>[] =>
  distinct(normalisations, [
    method.normalisation,
    choose(normalisations["z-score"], { mean: 100, deviation: 10 }),
    choose(normalisations["rank"]),
  ]);

function aggregationsOf({ model, normalised }: Results): readonly Choice<AggregationName>[] {
  const all = (fits: (x: number) => boolean): boolean =>
    normalised.every((column) => column.every((x) => Number.isNaN(x) || fits(x)));
  const power = choose(aggregations["power"], { exponent: 0.5 });
  const others = all((x) => x > 0) ? [choose(aggregations["geometric"])] : all((x) => x >= 0) ? [power] : [];
  return distinct(aggregations, [
    model.method.aggregation.default,
    choose(aggregations["arithmetic"]),
    ...others,
  ]);
}

const imputationsOf = ({ method }: Model): readonly Choice<ImputationName>[] =>
  distinct(imputations, [method.imputation, choose(imputations["none"]), choose(imputations["median"])]);

const treatmentsOf = ({ method }: Model): readonly Choice<TreatmentName>[] =>
  distinct(treatments, [
    method.treatment,
    choose(treatments["none"]),
    choose(treatments["winsorise then log"]),
  ]);

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

const hasGaps = ({ denominated }: Results): boolean =>
  denominated.some((column) => column.some(Number.isNaN));

/** Whether goalposts are stated and used. */
const hasGoalposts = ({ indicators, method: { normalisation, byIndicator } }: Model): boolean =>
  [normalisation, ...Object.values(byIndicator.normalisation)].some(({ method }) => method === "goalposts") &&
  indicators.some(({ lower, upper }) => !Number.isNaN(lower) && !Number.isNaN(upper));
