import type { Model } from "./model";

/**
 * The weights of a model's units in statistics (`method.unitWeights`), 0 to 1: the largest has 1, so that the unit of the
 * column (people, thousands of people) makes no difference. Null where every unit counts as one.
 *
 * @throws when the model has no such column: `parseModel` refuses it with `unit-weights-unknown`
 * @example unitWeightsOf(model) // null
 */
export function unitWeightsOf({
  method,
  context = [],
  denominators,
}: Pick<Model, "method" | "context" | "denominators">): Float64Array | null {
  const code = method.unitWeights;
  if (code === undefined) return null;
  const column = [...context, ...denominators].find((one) => one.code === code);
  if (!column) throw new Error(`The model has no column "${code}" for the weights of the units.`);
  const most = column.values.reduce((largest, w) => (w > largest ? w : largest), 0);
  return column.values.map((w) => w / most);
}
