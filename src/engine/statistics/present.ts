/**
 * The values of a column that are not missing (NaN), in their order. Every statistic of this folder begins here, so
 * that missing is decided in one place.
 *
 * @example present(Float64Array.of(2, NaN, 1)) // Float64Array.of(2, 1)
 */
export const present = (column: Float64Array): Float64Array => column.filter((x) => !Number.isNaN(x));
