import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Treater } from "../stages";
import { innerExtent } from "./bounds";
import { movedWithin } from "./moved-within";

const points: NumberParameter = { kind: "number", name: "points", default: 1, minimum: 0 };

/**
 * The textbook winsorisation: the `points` smallest values become the next larger, the `points` largest the next
 * smaller, whether or not the column has outliers. Values that tie count one by one. A column that would have one
 * distinct value left is not changed, with the problem `treatment-not-possible` unless it is constant.
 */
export const winsoriseBothEnds: Treater<"winsorise both ends"> = {
  method: "winsorise both ends",
  family: "winsorisation",
  cost: "cheap",
  parameters: [points],
  summary:
    "This many of the largest and of the smallest values of every indicator are moved to the next value inwards, outliers or not.",
  treat: (column, parameters) =>
    movedWithin(column, innerExtent(column, Math.floor(numberOf(points, parameters))), {
      high: "winsorisedHigh",
      low: "winsorisedLow",
    }),
};
