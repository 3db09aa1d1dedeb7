import type { Plan } from "../plan";
import {
  aggregate,
  call,
  column,
  compare,
  countOf,
  divide,
  multiply,
  number,
  subtract,
  when,
} from "../tree/build";
import type { Expression } from "../tree/expression";
import { type NamedSelect, select, step } from "../tree/query";
import { meanOver, weightOver } from "./mean-over";
import type { Statistic } from "./normalisation";
import { statisticOf } from "./statistic-of";
import { weightColumns } from "./wide";

/** Statistics of the values that are normalised, by the weights of the units: means first, then deviations from them. */
export function weightedStatistics(
  plan: Plan,
  from: string,
  names: readonly Statistic[],
  comment: string,
): readonly NamedSelect[] {
  const x = column("x", from);
  const weights = column(weightColumns(plan)[0] ?? "", from);
  const statistic = (name: Statistic): Expression => {
    if (name === "mean") return aggregate("max", column("mean", "means"));
    return name === "deviation" ? deviation(x, weights) : statisticOf(name, x);
  };
  return [
    {
      name: "means",
      comment: "means by the weights of the units",
      select: select(
        step(from),
        [
          ["indicator", column("indicator")],
          ["mean", meanOver(plan, column("x"))],
        ],
        { groupBy: [column("indicator")] },
      ),
    },
    {
      name: "figures",
      comment: `${comment}, by the weights of the units`,
      select: select(
        step(from),
        [["indicator", column("indicator", from)], ...names.map((name) => [name, statistic(name)] as const)],
        {
          joins: [
            {
              kind: "inner",
              from: step("means"),
              on: compare(column("indicator", "means"), "=", column("indicator", from)),
            },
          ],
          groupBy: [column("indicator", from)],
        },
      ),
    },
  ];
}

/** sqrt(sum w (x - mean)^2 / (n - 1)), the weights scaled to add up to n, the number of units whose weight is above 0. */
function deviation(x: Expression, weights: Expression): Expression {
  const distance = subtract(x, column("mean", "means"));
  const n = countOf(when(compare(weights, ">", number(0)), x));
  const scaled = divide(
    multiply(n, aggregate("sum", multiply(weights, distance, distance))),
    call("nullif", multiply(weightOver(weights, x), subtract(n, number(1))), number(0)),
  );
  return call("sqrt", scaled);
}
