import { spreadOf, type Transformation } from "./transformation";

/**
 * The logarithm, shifted by the column's own extent so that its smallest value has one:
 *
 *     ln(x - min + 0.01 (max - min))
 *
 * Source: COINr's `log_CT`, the COIN Tool's logarithm.
 */
export const log: Transformation<"log"> = {
  name: "log",
  parameters: [],
  does: "the logarithm of the indicator is taken",
  how: "",
  fit(column) {
    const range = spreadOf(column);
    return range && { kind: "log", ...range };
  },
};
