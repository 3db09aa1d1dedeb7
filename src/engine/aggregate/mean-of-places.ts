import type { UnitAggregator } from "../stages";
import { orderShares } from "./order-path";

/** The plain mean of the children at some places in their order, from the smallest, and its secant weights. */
export interface PlacesMean {
  /** @param places of n children: the first one that counts, and the one after the last */
  readonly mean: (values: Float64Array, n: number, places: readonly [number, number]) => number;
  readonly secants: (
    ends: readonly [Float64Array, Float64Array],
    n: number,
    places: readonly [number, number],
    out: Parameters<UnitAggregator["secants"]>[5],
  ) => void;
}

/** The mean of places; `orderShares` has the secants, because weights belong to places. */
export const meanOfPlaces: PlacesMean = {
  mean(values, n, [begin, end]) {
    const ascending = values.slice(0, n).sort();
    let sum = 0;
    for (let k = begin; k < end; k++) sum += ascending[k]!;
    return sum / (end - begin);
  },
  secants([from, to], n, [begin, end], out) {
    const placeWeights = new Float64Array(end).fill(1 / (end - begin), begin);
    orderShares(from, to, n, placeWeights, out);
  },
};
