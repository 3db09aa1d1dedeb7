import { present, skewness } from "../../statistics";
import { spreadOf, type Transformation } from "./transformation";

/**
 * The logarithm from the side of the long tail:
 *
 *     skewness > 0: ln(x - min + 0.01 (max - min));  else -ln(max + 0.01 (max - min) - x)
 *
 * Two values have no skewness and take the second form. The values are sorted first, so that rounding does not make the
 * side of a column without skew depend on the order of the units.
 *
 * Source: COINr's `log_CT_plus`.
 */
export const logPlus: Transformation<"log plus"> = {
  name: "log plus",
  parameters: [],
  does: "the logarithm of the indicator is taken",
  how: ", from the side of its long tail, high or low",
  fit(column) {
    const range = spreadOf(column);
    return range && { kind: skewness(present(column).sort()) > 0 ? "log" : "logTurned", ...range };
  },
};
