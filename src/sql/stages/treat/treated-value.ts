import { add, call, cases, compare, divide, multiply, number, subtract, text, when } from "../../tree/build";
import type { Expression } from "../../tree/expression";
import type { Parameter } from "../parameter";
import type { SqlTreatment, TransformKind } from "./sql-treatment";

type FigureOf = (parameter: Parameter) => Expression;

/** A value as the treatment leaves it. */
export function treatedValue(x: Expression, treatment: SqlTreatment, figure: FigureOf): Expression {
  const held = treatment.moves === "none" ? x : withinBounds(x, figure);
  return transformed(treatment.combines ? held : x, treatment, figure, held);
}

/** A target or a goalpost on the scale of the treated values: it is transformed, and not held. */
export const carriedValue = (x: Expression, treatment: SqlTreatment, figure: FigureOf): Expression =>
  transformed(x, treatment, figure, x);

const withinBounds = (x: Expression, figure: FigureOf): Expression =>
  cases(
    [
      [compare(x, ">", figure("high")), figure("high")],
      [compare(x, "<", figure("low")), figure("low")],
    ],
    x,
  );

const transformed = (
  x: Expression,
  { kinds, lambda }: SqlTreatment,
  figure: FigureOf,
  otherwise: Expression,
): Expression =>
  cases(
    kinds.map((kind) => [compare(figure("transform"), "=", text(kind)), transform(x, kind, lambda, figure)]),
    otherwise,
  );

/** `transformValue` of the engine. */
function transform(x: Expression, kind: TransformKind, lambda: number, figure: FigureOf): Expression {
  const [minimum, maximum] = [figure("t_minimum"), figure("t_maximum")];
  const shift = multiply(number(0.01), subtract(maximum, minimum));
  switch (kind) {
    case "log":
      return logarithm(add(subtract(x, minimum), shift));
    case "logTurned":
      return multiply(number(-1), logarithm(subtract(add(maximum, shift), x)));
    case "logShifted":
      return logarithm(add(subtract(x, minimum), number(1)));
    case "logGII": {
      const rise = multiply(subtract(maximum, number(1)), subtract(x, minimum));
      return logarithm(add(divide(rise, subtract(maximum, minimum)), number(1)));
    }
    case "boxCox": {
      const y = add(subtract(x, minimum), number(1));
      if (lambda === 0) return logarithm(y);
      const raised = divide(subtract(call("power", y, number(lambda)), number(1)), number(lambda));
      return when(compare(y, ">", number(0)), raised);
    }
  }
}

/** ln x, missing where x has none: some databases stop there. */
const logarithm = (x: Expression): Expression => when(compare(x, ">", number(0)), call("ln", x));
