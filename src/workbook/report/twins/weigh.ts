import type { WeightingName } from "../../../engine";

/** What the weight of a node is made from on a worksheet. */
export interface WeightTerms {
  /** The weight in the user's cell of the framework. */
  readonly given: () => string;
  /** The sum of the weights below an aggregate; null for an indicator. */
  readonly below: string | null;
}

export type WeightTwin = (terms: WeightTerms) => string;

/** By the name of the engine's registry. Weights of a method that is not here are written as values. */
export const weightingTwins: Readonly<Record<string, WeightTwin>> = {
  given: ({ given }) => given(),
  equal: () => "1",
  "equal effective": ({ below }) => below ?? "1",
} satisfies Readonly<Partial<Record<WeightingName, WeightTwin>>>;
