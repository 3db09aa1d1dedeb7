import type { Normaliser } from "../stages";
import { extent } from "../statistics";
import { noScale } from "./no-scale";

/** No normalisation: the values as they are, with the sign turned where lower is better. */
export const none: Normaliser<"none"> = {
  method: "none",
  family: null,
  cost: "cheap",
  parameters: [],
  summary: "The values as they are; those of an indicator where lower is better change their sign.",
  fit: (column, { direction }) =>
    Number.isNaN(extent(column).minimum)
      ? noScale("indicator-all-missing")
      : { ok: true, apply: (x) => (direction === 1 ? x : 0 - x) },
};
