import { at, rounding } from "../../engine/internal";
import type { Plan } from "../plan";
import {
  add,
  aggregate,
  ascending,
  asDouble,
  call,
  column,
  compare,
  divide,
  isPresent,
  multiply,
  number,
  subtract,
  when,
  windowOf,
} from "../tree/build";
import type { Expression } from "../tree/expression";
import { type NamedSelect, select, step } from "../tree/query";
import { countedApart } from "./counted-apart";
import { countedInWindows } from "./counted-in-windows";
import { rankNames } from "./rank-names";
import { groupColumn } from "./wide";

/** Aggregates, those nearest to the roots first. */
export const rankedNodes = ({ tree }: Plan): readonly number[] =>
  [...tree.depthFirst].filter((node) => at(tree.column, node) < 0);

/**
 * Steps that count the scores above each score: scores in units of the tolerance, so that a difference of 1 is more than a tie.
 * Counting takes an order of all rows; it is the only stage that does.
 */
export function rankedSteps(plan: Plan, from: string): readonly NamedSelect[] {
  const nodes = rankedNodes(plan).map((node) => at(plan.nodes, node));
  const largest: NamedSelect = {
    name: "largest",
    comment:
      "the largest absolute score of each aggregate: scores closer than a thousand-millionth of it tie",
    select: select(
      step(from),
      nodes.map((name) => [`${name}__largest`, aggregate("max", call("abs", column(name)))] as const),
    ),
  };
  const keys = nodes.map((name): readonly [string, Expression] => {
    const most = column(`${name}__largest`, "largest");
    const unit = when(compare(most, ">", number(0)), multiply(most, number(rounding)), number(1));
    return [rankNames(name).key, divide(column(name, from), unit)];
  });
  return [
    largest,
    ...(plan.writer.ranges === null ? countedApart : countedInWindows)(plan, nodes, keys, from),
  ];
}

/** The rank of a node in the result, or within the group; missing without a score. */
export function rankOf(plan: Plan, name: string, within: boolean): Expression {
  const names = rankNames(name);
  const group = groupColumn(plan);
  const above = column(within ? names.groupAbove : names.above);
  const below = column(within ? names.groupBelow : names.below);
  const count = column(within ? names.groupCount : names.count);
  const has = isPresent(column(name));
  const condition: Expression =
    within && group !== null
      ? { kind: "binary", operator: "AND", terms: [has, isPresent(column(group))] }
      : has;
  switch (plan.index.method.ranks) {
    case "competition":
      return when(condition, add(above, number(1)));
    case "fractional": {
      const others = subtract(count, number(1), above, below);
      return when(condition, add(above, number(1), divide(others, number(2))));
    }
    case "dense": {
      const partition = [
        when(has, number(1), number(0)),
        ...(within && group !== null ? [column(group)] : []),
      ];
      const dense = windowOf({ function: "dense_rank", partition, order: [ascending(above)], frame: null });
      return when(condition, asDouble(dense));
    }
  }
}
