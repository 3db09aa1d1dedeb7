import fc from "fast-check";

/** Coarse values, so that ties happen; now and then one far out, so that there is something to treat; some missing. */
const value = ({ missing = true, least = -20 } = {}): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: least, max: 20 }) },
    {
      weight: 2,
      arbitrary: fc.double({ min: least, max: 20, noNaN: true }).map((x) => Math.round(x * 1e6) / 1e6 + 0),
    },
    { weight: 1, arbitrary: fc.constant(5000) },
    { weight: missing ? 2 : 0, arbitrary: fc.constant(NaN) },
  );

const columnOf = (
  length: number,
  options: { readonly missing?: boolean; readonly least?: number } = {},
): fc.Arbitrary<Float64Array> =>
  fc
    .array(value(options), { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));

/** Units in another order. */
export const orderOf = (length: number): fc.Arbitrary<readonly number[]> =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, i) => i),
    { minLength: length, maxLength: length },
  );

/** A column and another order of its units. */
export const shuffledColumn: fc.Arbitrary<readonly [Float64Array, readonly number[]]> = fc
  .integer({ min: 1, max: 12 })
  .chain((length) => fc.tuple(columnOf(length), orderOf(length)));

/** A table of columns over the same units, with another order of the units. */
export const shuffledTable = (
  options: { readonly missing?: boolean; readonly least?: number; readonly units?: number } = {},
): fc.Arbitrary<{ readonly columns: readonly Float64Array[]; readonly order: readonly number[] }> =>
  fc
    .record({
      units: fc.integer({ min: 1, max: options.units ?? 8 }),
      children: fc.integer({ min: 1, max: 5 }),
    })
    .chain(({ units, children }) =>
      fc.record({
        columns: fc.array(columnOf(units, options), { minLength: children, maxLength: children }),
        order: orderOf(units),
      }),
    );
