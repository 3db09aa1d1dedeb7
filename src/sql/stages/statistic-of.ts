import { aggregate, countOf, quantile } from "../tree/build";
import type { Expression } from "../tree/expression";
import type { Given, Statistic } from "./normalisation";

const names: readonly string[] = [
  "n",
  "minimum",
  "maximum",
  "mean",
  "deviation",
  "q1",
  "median",
  "q3",
] satisfies readonly Statistic[];

export const isStatistic = (name: Statistic | Given): name is Statistic => names.includes(name);

/** A statistic of a column over the rows of a group. */
export function statisticOf(name: Statistic, x: Expression): Expression {
  switch (name) {
    case "n":
      return countOf(x);
    case "minimum":
      return aggregate("min", x);
    case "maximum":
      return aggregate("max", x);
    case "mean":
      return aggregate("avg", x);
    case "deviation":
      return { kind: "deviation", of: x };
    case "q1":
      return quantile(x, 0.25);
    case "median":
      return quantile(x, 0.5);
    case "q3":
      return quantile(x, 0.75);
  }
}
