import type { Choice, Model } from "../../../engine";
import type { Structure } from "../context/structure";
import { nodeAt } from "../context/structure";
import { numbersOf } from "../method/method-numbers";
import { rescalingChoice } from "../../../engine/internal";
import { type FigureColumn, normalisationTwins } from "../twins/normalise";

/** Columns of the table of aggregates that are normalised again: those that it always has. */
const always = [
  "Aggregate",
  "Code",
  "Parent",
  "Normalisation",
  "Values",
  "Minimum",
  "Maximum",
  "Mean",
  "Standard deviation",
  "Tie tolerance",
] as const;

type AlwaysColumn = (typeof always)[number];
/** A number of the normalisation of an aggregate. */
export type AggregateNumber = `Normalisation: ${string}`;
export type AggregateColumn = AlwaysColumn | FigureColumn | AggregateNumber;

/** An aggregate that is normalised again: its place in the report, and how. */
export interface Rescaled {
  readonly a: number;
  readonly choice: Choice;
}

/** Those of a model, in the order of the report. */
export const rescaledIn = (model: Model, { aggregates }: Structure): readonly Rescaled[] =>
  aggregates.flatMap((position, a) => {
    const choice = rescalingChoice(model.method.rescaling, nodeAt(model, position));
    return choice === null ? [] : [{ a, choice }];
  });

/** The columns that their normalisations need. */
export const aggregateColumnsOf = (rescaled: readonly Rescaled[]): readonly AggregateColumn[] => [
  ...always,
  ...new Set(rescaled.flatMap(({ choice }) => normalisationTwins[choice.method]?.figures ?? [])),
  ...new Set(
    rescaled.flatMap(({ choice }) =>
      numbersOf(choice).map(([name]): AggregateNumber => `Normalisation: ${name}`),
    ),
  ),
];
