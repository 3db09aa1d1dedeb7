import type { Adjustment, Gate } from "../../engine";
import { at } from "../../engine/internal";
import type { Plan } from "../plan";
import {
  add,
  and,
  call,
  column,
  compare,
  isMissing,
  isPresent,
  multiply,
  number,
  or,
  when,
} from "../tree/build";
import type { Expression } from "../tree/expression";
import { atRounding, upToRounding } from "./at-rounding";
import { pointColumn } from "./point-columns";

const gatesOf = ({ index }: Plan, node: number): readonly Gate[] =>
  (index.method.gates ?? []).filter((gate) => gate.node === at(index.framework, node).code);

const adjustmentsOf = ({ index }: Plan, node: number): readonly Adjustment[] =>
  (index.method.adjustments ?? []).filter((one) => one.node === at(index.framework, node).code);

/** Whether a node has gates, a bonus or a malus. */
export const hasPoints = (plan: Plan, node: number): boolean =>
  gatesOf(plan, node).length > 0 || adjustmentsOf(plan, node).length > 0;

/** The score of a node after its gates, and then bonus and malus. */
export function pointsOf(plan: Plan, node: number, name: string): Expression {
  const plain = column(name);
  const held = gatesOf(plan, node).reduce<Expression>((score, gate) => {
    const failed = fails(gate, elementOf(plan, gate.element));
    const capped = and(isPresent(plain), failed);
    return when(capped, call("least", score, number(gate.cap)), score);
  }, plain);
  const points = adjustmentsOf(plan, node).map((one) => added(one, elementOf(plan, one.indicator)));
  return points.length === 0 ? held : add(held, ...points);
}

/** The value that a gate looks at: an indicator's before imputation, or an aggregate's score. */
function elementOf(plan: Plan, code: string): Expression {
  const indicator = plan.indicators.find((one) => one.code === code);
  if (indicator) return column(pointColumn(indicator));
  return column(at(plan.nodes, plan.tree.indexOf.get(code) ?? -1));
}

function fails({ passes, limit, missing }: Gate, x: Expression): Expression {
  const outside =
    passes === "at least"
      ? compare(x, "<", number(atRounding(limit)))
      : compare(x, ">", number(upToRounding(limit)));
  return missing === "fails" ? or(isMissing(x), outside) : and(isPresent(x), outside);
}

/** rate x value, held to the limit; 0 without a value. */
function added({ rate, limit }: Adjustment, x: Expression): Expression {
  const points = multiply(number(rate), call("coalesce", x, number(0)));
  if (limit === null) return points;
  return call("least", call("greatest", points, number(-limit)), number(limit));
}
