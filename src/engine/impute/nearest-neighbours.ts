import type { NumberParameter, SwitchParameter } from "../method/definition";
import { numberOf, switchOf } from "../method/parameter-value";
import type { Imputer } from "../stages";
import { distancesOf, meanOfNearest, nearest } from "./neighbours";

const neighbours: NumberParameter = { kind: "number", name: "neighbours", default: 5, minimum: 1 };
const weighted: SwitchParameter = { kind: "switch", name: "weighted", default: false, word: "weighted" };

/**
 * Fills a gap with the mean of the indicator over the k units that are most alike among those that have it (`distancesOf`,
 * `meanOfNearest`). A part of a neighbour is rounded down. Distances are measured on the values as they were observed. A
 * gap stays where no unit that has the indicator has anything in common with the unit.
 */
export const nearestNeighbours: Imputer = {
  method: "nearest neighbours",
  parameters: [neighbours, weighted],
  summary:
    "A missing value becomes the mean of the indicator over so many units that are most alike in the other indicators.",
  needs: [],
  impute: (table, _, parameters) => {
    const k = Math.floor(numberOf(neighbours, parameters));
    const byDistance = switchOf(weighted, parameters);
    const distancesFrom = distancesOf(table);
    const filled = table.map((column) => (column.some(Number.isNaN) ? column.slice() : column));
    for (let i = 0; i < (table[0]?.length ?? 0); i++) {
      const gaps = [...table.keys()].filter((j) => Number.isNaN(table[j]![i]!));
      if (gaps.length === 0) continue;
      const distances = distancesFrom(i);
      for (const j of gaps) filled[j]![i] = meanOfNearest(nearest(table[j]!, distances, k), k, byDistance);
    }
    return filled;
  },
};
