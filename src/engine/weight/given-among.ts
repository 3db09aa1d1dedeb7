import { at } from "../at";

/**
 * The given weights of siblings, for where a method makes none; 1 each where all of them are 0.
 *
 * @example givenAmong(Float64Array.of(1, 2, 3), [0, 2]) // Float64Array.of(1, 3)
 * @example givenAmong(Float64Array.of(0, 2, 0), [0, 2]) // Float64Array.of(1, 1)
 */
export function givenAmong(given: Float64Array, children: readonly number[]): Float64Array {
  const own = Float64Array.from(children, (child) => at(given, child));
  return own.some((weight) => weight > 0) ? own : own.fill(1);
}
