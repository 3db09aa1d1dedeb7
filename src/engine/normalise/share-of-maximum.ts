import type { Normaliser } from "../stages";
import { extent } from "../statistics";
import { noScale } from "./no-scale";

/**
 * Share of the best value: 1 is the best value present.
 *
 *     direction +1: x / max;  direction -1: min / x
 *
 * Shares make sense for quantities only: a column whose best value is 0 or less has none (`indicator-not-positive`).
 * Where less is better, a value of 0 or less that is not in the column (a target of 0) has no share: NaN. A constant
 * column has 1 throughout.
 */
export const shareOfMaximum: Normaliser<"share of maximum"> = {
  method: "share of maximum",
  family: "distances",
  cost: "cheap",
  parameters: [],
  summary: "The value as a share of the best; where lower is better, the best as a share of the value.",
  fit(column, { direction }) {
    const { minimum, maximum } = extent(column);
    if (Number.isNaN(minimum)) return noScale("indicator-all-missing");
    if (!((direction === 1 ? maximum : minimum) > 0)) return noScale("indicator-not-positive");
    if (direction === 1) return { ok: true, apply: (x) => x / maximum };
    return { ok: true, apply: (x) => (x > 0 ? minimum / x : NaN) };
  },
};
