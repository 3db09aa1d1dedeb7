import type { SwitchParameter } from "../../method/definition";
import { switchOf } from "../../method/parameter-value";
import { tieTolerance } from "../../rank";
import type { TableAggregator } from "../../stages";
import { extent } from "../../statistics";
import { zeros } from "./has-value";

const vector: SwitchParameter = { kind: "switch", name: "vector", default: false, word: "vector" };

/**
 * TOPSIS (Hwang and Yoon 1981): relative closeness d- / (d+ + d-), with the Euclidean distances d+ to the ideal, which
 * has the largest value of each child, and d- to the anti-ideal, which has the smallest; values are multiplied by their
 * weights first. 1 is the ideal, 0 the anti-ideal; 1/2 where the two are the same. The values are used as the
 * normalisation made them, or with "vector" divided by the square root of their sum of squares. A unit is scored on the
 * children that it has; a child in which all units tie adds no distance.
 *
 * @example topsis.aggregateTable([Float64Array.of(0, 1, 4)], Float64Array.of(1), {}) // Float64Array.of(0, 0.25, 1)
 */
export const topsis: TableAggregator<"TOPSIS"> = {
  method: "TOPSIS",
  family: "multi-criteria",
  cost: "cheap",
  parameters: [vector],
  summary:
    "Closeness to the best value of every element and distance from the worst, together: 0 is the worst of all, 1 the best.",
  over: "table",
  needsNonNegative: false,
  aggregateTable(columns, weights, parameters) {
    const [toIdeal, toAntiIdeal] = [zeros(columns), zeros(columns)];
    columns.forEach((column, j) => {
      const { minimum, maximum } = extent(column);
      if (!(maximum - minimum > tieTolerance(column))) return;
      const scale = weights[j]! / (switchOf(vector, parameters) ? length(column) : 1);
      column.forEach((x, i) => {
        if (Number.isNaN(x)) return;
        toIdeal[i]! += (scale * (maximum - x)) ** 2;
        toAntiIdeal[i]! += (scale * (x - minimum)) ** 2;
      });
    });
    return toIdeal.map((squared, i) => {
      const [near, far] = [Math.sqrt(squared), Math.sqrt(toAntiIdeal[i]!)];
      return near + far === 0 ? 0.5 : far / (near + far);
    });
  },
};

const length = (column: Float64Array): number =>
  Math.sqrt(column.reduce((sum, x) => (Number.isNaN(x) ? sum : sum + x * x), 0));
