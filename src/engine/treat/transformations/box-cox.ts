import type { NumberParameter } from "../../method/definition";
import { numberOf } from "../../method/parameter-value";
import { spreadOf, type Transformation } from "./transformation";

/** Powers beyond these flatten one end of a column into one number. */
export const maximumLambda = 5;

const lambda: NumberParameter = {
  kind: "number",
  name: "lambda",
  default: 0.5,
  minimum: -maximumLambda,
  maximum: maximumLambda,
};

/**
 * The transformation of Box and Cox (1964) with a given exponent, above the smallest value plus 1; the result depends
 * on the unit of measurement.
 *
 *     (y^lambda - 1) / lambda, or ln y for lambda 0;  y = x - min + 1
 *
 * Source: COINr's `boxcox`.
 */
export const boxCox: Transformation<"Box-Cox"> = {
  name: "Box-Cox",
  parameters: [lambda],
  does: "a power of the indicator is taken",
  how: ": exponent 1 leaves it, 0 is the logarithm",
  fit(column, parameters) {
    const range = spreadOf(column);
    return range && { kind: "boxCox", ...range, lambda: numberOf(lambda, parameters) };
  },
};
