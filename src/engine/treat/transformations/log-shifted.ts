import { spreadOf, type Transformation } from "./transformation";

/**
 * The logarithm above the smallest value, which becomes 0; the result depends on the unit of measurement.
 *
 *     ln(x - min + 1)
 *
 * Source: COINr's `log_CT_orig`.
 */
export const logShifted: Transformation<"log shifted"> = {
  name: "log shifted",
  parameters: [],
  does: "the logarithm of the indicator is taken",
  how: ", shifted so that its smallest value becomes 0",
  fit(column) {
    const range = spreadOf(column);
    return range && { kind: "logShifted", ...range };
  },
};
