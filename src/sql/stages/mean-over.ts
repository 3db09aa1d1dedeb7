import type { Plan } from "../plan";
import { aggregate, call, column, divide, isPresent, multiply, number, when } from "../tree/build";
import type { Expression } from "../tree/expression";
import { weightColumns } from "./wide";

/** The mean of a column over units, by their weights where the method has such: sum(w x) / sum(w). */
export function meanOver(plan: Plan, x: Expression): Expression {
  const [weights] = weightColumns(plan);
  if (weights === undefined) return aggregate("avg", x);
  return divide(
    aggregate("sum", multiply(column(weights), x)),
    call("nullif", weightOver(column(weights), x), number(0)),
  );
}

/** The weight of the units that have a value. */
export const weightOver = (weights: Expression, x: Expression): Expression =>
  aggregate("sum", when(isPresent(x), weights));
