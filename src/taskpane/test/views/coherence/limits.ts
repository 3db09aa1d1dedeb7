import { limitOf, type Model } from "../../../../engine";

/** From which figures on something is to be checked: the limits of the sheets Correlations and Coherence. */
export type CoherenceLimits = Readonly<Record<"negative" | "weak" | "redundant" | "alpha" | "kmo", number>>;

export const coherenceLimits = (model: Model): CoherenceLimits => ({
  negative: limitOf(model, "negative"),
  weak: limitOf(model, "weak"),
  redundant: limitOf(model, "redundant"),
  alpha: limitOf(model, "alpha"),
  kmo: limitOf(model, "kmo"),
});

/** Digits after the point that figures have, at least one and at most four. */
export const digitsOf = (figures: readonly number[]): number =>
  Math.max(1, ...figures.map((x) => /\.(\d+)/.exec(String(Number(x.toFixed(4))))?.[1]?.length ?? 0));
