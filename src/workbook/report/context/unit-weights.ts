import { unitWeightsOf } from "../../../engine";
import { columnRange } from "../formulas/ranges";
import { said } from "../words";
import type { Context } from "./context";
import { perContext } from "./per-context";

/** The weights of the units in statistics; null where every unit counts as one. */
export const unitWeightsIn = perContext(({ model }: Context) => unitWeightsOf(model));

/** The weights of some units, by their positions; null where every unit counts as one. */
export function weightsAmong(context: Context, units: ArrayLike<number>): Float64Array | null {
  const weights = unitWeightsIn(context);
  return weights && Float64Array.from(units, (i) => weights[i] ?? NaN);
}

/** The column of the weights on the sheet Values; null where every unit counts as one. */
export function weightRange({ layout }: Context, sheet: string): string | null {
  const { unitWeights } = layout.values;
  return unitWeights && columnRange(unitWeights, 0, sheet);
}

/** The name of the column with the weights; null where every unit counts as one. */
export const weightsName = ({ model }: Context): string | null => {
  const { context = [], denominators, method } = model;
  const column = [...context, ...denominators].find(({ code }) => code === method.unitWeights);
  return method.unitWeights === undefined ? null : (column?.name ?? method.unitWeights);
};

/** A sentence about the weights, with the name of their column; nothing where every unit counts as one. */
export const weightsRemark = (context: Context, sentence: string): string => {
  const name = weightsName(context);
  return name === null ? "" : said(sentence, { name });
};
