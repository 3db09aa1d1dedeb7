import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Treater } from "../stages";
import { quartileFences } from "./bounds";
import { movedWithin } from "./moved-within";

const reach: NumberParameter = { kind: "number", name: "reach", default: 1.5, minimum: 0 };

/**
 * Moves every value beyond a fence to the fence (see `quartileFences`). A column whose quartiles are equal is not
 * changed, with the problem `treatment-not-possible` if it has other values.
 */
export const iqrFences: Treater<"IQR fences"> = {
  method: "IQR fences",
  family: "winsorisation",
  cost: "cheap",
  parameters: [reach],
  summary:
    "Values further than this many interquartile ranges beyond the quartiles are moved to that distance, the fence.",
  treat: (column, parameters) =>
    movedWithin(column, quartileFences(column, numberOf(reach, parameters)), {
      high: "fencedHigh",
      low: "fencedLow",
    }),
};
