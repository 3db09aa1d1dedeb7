import { spreadOf, type Transformation } from "./transformation";

/**
 * The logarithm of the Global Innovation Index: the smallest value becomes 0, the largest ln max.
 *
 *     ln((max - 1) (x - min) / (max - min) + 1)
 *
 * A column whose largest value is 1 or less has none: the formula would reverse its order, and is not defined for 0 or
 * less.
 *
 * Source: the documented formula of COINr's `log_GII`.
 */
export const logGII: Transformation<"log GII"> = {
  name: "log GII",
  parameters: [],
  does: "the logarithm of the Global Innovation Index is taken",
  how: ", of an indicator whose largest value is above 1",
  fit(column) {
    const range = spreadOf(column);
    return range && range.maximum > 1 ? { kind: "logGII", ...range } : null;
  },
};
