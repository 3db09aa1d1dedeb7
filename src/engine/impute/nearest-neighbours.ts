import type { NumberParameter, SwitchParameter } from "../method/definition";
import { numberOf, switchOf } from "../method/parameter-value";
import type { Imputer } from "../stages";
import { distancesOf, meanOfNearest, nearest } from "./neighbours";

const neighbours: NumberParameter = { kind: "number", name: "neighbours", default: 5, minimum: 1 };
const weighted: SwitchParameter = { kind: "switch", name: "weighted", default: false, word: "weighted" };

/**
 * Fills a gap with the mean of the indicator over the k units that are most alike among those that have it
 * (`distancesOf`, `meanOfNearest`). The number of neighbours is rounded down to a whole one. Distances are measured on
 * the values as they were observed. A gap stays where no unit that has the indicator has an observed indicator in
 * common with the unit.
 */
export const nearestNeighbours: Imputer<"nearest neighbours"> = {
  method: "nearest neighbours",
  family: "other indicators",
  cost: "quadratic",
  parameters: [neighbours, weighted],
  summary:
    "A missing value becomes the mean of the indicator over so many units that are most alike in the other indicators.",
  needs: [],
  impute: (table, _, parameters) => {
    const k = Math.floor(numberOf(neighbours, parameters));
    const byDistance = switchOf(weighted, parameters);
    const distancesFrom = distancesOf(table);
    const columns = table.map((column) => ({
      column,
      filled: column.some(Number.isNaN) ? column.slice() : column,
    }));
    for (let i = 0; i < (table[0]?.length ?? 0); i++) {
      const gaps = columns.filter(({ column }) => Number.isNaN(column[i]));
      if (gaps.length === 0) continue;
      const distances = distancesFrom(i);
      for (const { column, filled } of gaps)
        filled[i] = meanOfNearest(nearest(column, distances, k), k, byDistance);
    }
    return columns.map(({ filled }) => filled);
  },
};
