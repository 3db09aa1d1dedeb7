import type { Model } from "../../engine";

/** Whether two readings give the same index. Then the results are the same and nothing needs to be announced. */
export function sameModel(one: Model, other: Model): boolean {
  if (one === other) return true;
  return withoutColumns(one) === withoutColumns(other) && sameColumns(columnsOf(one), columnsOf(other));
}

/** Everything except the columns of figures, which are long. */
const withoutColumns = (model: Model): string =>
  JSON.stringify(model, (_, value: unknown) => (value instanceof Float64Array ? value.length : value));

const columnsOf = ({ indicators, denominators }: Model): readonly Float64Array[] =>
  [...indicators, ...denominators].map(({ values }) => values);

const sameColumns = (one: readonly Float64Array[], other: readonly Float64Array[]): boolean =>
  one.every((column, k) => column.every((x, i) => Object.is(x, other[k]?.[i])));
