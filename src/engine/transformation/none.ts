import type { Transformer } from "./transformer";

/** The values as they are. */
export const none: Transformer<"none"> = {
  method: "none",
  family: null,
  cost: "cheap",
  parameters: [],
  summary: "The values are normalised as they are.",
  order: 1,
  defined: null,
  transform: (x) => x,
};
