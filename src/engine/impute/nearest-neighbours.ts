import type { NumberParameter, SwitchParameter } from "../method/definition";
import { numberOf, switchOf } from "../method/parameter-value";
import type { Imputer } from "../stages";
import { fillWith } from "./fill";
import { distances, meanOfNearest, type Donor } from "./neighbours";

const neighbours: NumberParameter = { kind: "number", name: "neighbours", default: 5, least: 1 };
const weighted: SwitchParameter = { kind: "switch", name: "weighted", default: false, word: "weighted" };

/**
 * Fills a gap with the mean of the indicator over the k units that are most alike among those that have it (`distances`,
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
    const distance = distances(table);
    const known = new Map<number, Float64Array>();
    const from = (i: number, units: number): Float64Array => {
      const row = known.get(i) ?? Float64Array.from({ length: units }, (_entry, r) => distance(i, r));
      known.set(i, row);
      return row;
    };
    return table.map((column) =>
      fillWith(column, (i) => {
        const row = from(i, column.length);
        const donors = Array.from(column, (value, r): Donor => ({ value, distance: row[r]! }));
        const having = donors.filter(({ value, distance: d }) => !Number.isNaN(value) && !Number.isNaN(d));
        return meanOfNearest(having, k, byDistance);
      }),
    );
  },
};
