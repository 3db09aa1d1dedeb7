import { at } from "../at";

/** Indices of the units that have a nominal rank, best first; of those that tie, in their order. */
export const nominalOrder = (nominal: Float64Array): Int32Array =>
  Int32Array.from(nominal.keys())
    .filter((unit) => !Number.isNaN(nominal[unit]))
    .sort((a, b) => at(nominal, a) - at(nominal, b) || a - b);
