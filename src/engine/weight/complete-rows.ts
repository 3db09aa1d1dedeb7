import { at } from "../at";
import { deviation } from "../statistics";

/** The fewest units that weights are made from. */
export const FEWEST_UNITS = 3;

/**
 * The units that have a value in every column (and a weight above 0, where units have weights), as columns; null when they are
 * fewer than three.
 *
 * @example completeRows([Float64Array.of(1, NaN, 3, 4, 5), Float64Array.of(1, 2, 3, NaN, 5)])?.[1] // Float64Array.of(1, 3, 5)
 */
export function completeRows(
  columns: readonly Float64Array[],
  unitWeights: Float64Array | null = null,
): readonly Float64Array[] | null {
  const isComplete = completeIn(columns, unitWeights);
  const complete = columns.map((column) => column.filter(isComplete));
  return at(complete, 0).length < FEWEST_UNITS ? null : complete;
}

/** The weights of the units of `completeRows`; null where units have none. */
export const completeWeights = (
  columns: readonly Float64Array[],
  unitWeights: Float64Array | null,
): Float64Array | null => unitWeights && unitWeights.filter(completeIn(columns, unitWeights));

const completeIn =
  (columns: readonly Float64Array[], unitWeights: Float64Array | null) =>
  (_: number, i: number): boolean =>
    (unitWeights === null || at(unitWeights, i) > 0) && columns.every((column) => !Number.isNaN(column[i]));

/**
 * Amounts of the columns that vary, made from these alone; a constant column does not distinguish units and has 0. Null
 * when none varies, or `amounts` returns null.
 */
export function ofVarying(
  columns: readonly Float64Array[],
  amounts: (varying: readonly Float64Array[]) => Float64Array | null,
): Float64Array | null {
  return amongVarying(
    columns.map((column) => deviation(column) > 0),
    (places) => amounts(places.map((k) => at(columns, k))),
  );
}

/** As `ofVarying`, from the places of what varies. */
export function amongVarying(
  varies: readonly boolean[],
  amounts: (places: readonly number[]) => Float64Array | null,
): Float64Array | null {
  const varying = varies.flatMap((isVarying, k) => (isVarying ? [k] : []));
  if (varying.length === 0) return null;
  const made = varying.length === 1 ? Float64Array.of(1) : amounts(varying);
  if (made === null) return null;
  let k = 0;
  return Float64Array.from(varies, (isVarying) => (isVarying ? at(made, k++) : 0));
}
