/** What can differ between two editions of an index, in the order in which they are shown. */
export const editionStages = ["performance", "ratings", "method", "weights", "units"] as const;
export type EditionStage = (typeof editionStages)[number];

/** The change of a unit's score and rank between two editions, split exactly: the parts add up, and depend on no order. */
export interface EditionChange {
  /** Code of the unit; only units of both editions are compared. */
  readonly unit: string;
  readonly scores: readonly [before: number, after: number];
  readonly ranks: readonly [before: number, after: number];
  /** Shapley values by stage; NaN where a mixture of the editions has no score. */
  readonly scoreParts: Readonly<Record<EditionStage, number>>;
  readonly rankParts: Readonly<Record<EditionStage, number>>;
}
