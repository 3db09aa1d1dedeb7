import { flatness } from "../../engine";
import { call, compare, multiply, number, subtract } from "../tree/build";
import type { Expression } from "../tree/expression";

/** Whether values of this extent are equal but for rounding: `isFlat` of the engine. */
export const isFlat = (minimum: Expression, maximum: Expression): Expression =>
  compare(
    subtract(maximum, minimum),
    "<=",
    multiply(number(flatness), call("greatest", call("abs", minimum), call("abs", maximum))),
  );
