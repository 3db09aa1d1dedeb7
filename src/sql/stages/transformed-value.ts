import type { PlannedIndicator } from "../plan";
import { call, compare, divide, number, when } from "../tree/build";
import type { Expression } from "../tree/expression";

/** A value as the transformation before normalisation makes it; missing where it has none. */
export function transformedValue(x: Expression, { transformation }: PlannedIndicator): Expression {
  switch (transformation) {
    case "log":
      return when(compare(x, ">", number(0)), call("ln", x));
    case "square root":
      return when(compare(x, ">=", number(0)), call("sqrt", x));
    case "reciprocal":
      return when(compare(x, ">", number(0)), divide(number(1), x));
    default:
      return x;
  }
}

/** The indicator as its transformed values have it: a reciprocal turns the order round. */
export const onScaleOf = (indicator: PlannedIndicator): PlannedIndicator =>
  indicator.transformation === "reciprocal"
    ? {
        ...indicator,
        direction: indicator.direction === 1 ? -1 : 1,
        lower: indicator.upper,
        upper: indicator.lower,
      }
    : indicator;
