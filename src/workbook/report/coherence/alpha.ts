import { runsOf } from "../context/runs";
import type { Context } from "../context/context";
import { part, wholeRange } from "../formulas/ranges";
import type { ItemSet } from "./item-sets";
import { setFigures } from "./figures";

/** Products of figures behind a live alpha: more take too long to compute again. */
const mostProducts = 4_000_000;

/**
 * The sum of all covariances of the elements of a set, pair by pair over the units that have both, as one array formula;
 * null where the elements are not neighbours in one table, or too many.
 */
export function covarianceSum(context: Context, set: ItemSet, sheet: string): string | null {
  const { structure, layout, model, formulas } = context;
  const places = set.elements.flatMap((position) => structure.place.get(position) ?? []);
  const [first] = places;
  const isOneKind = places.every(({ kind }) => kind === first?.kind);
  const runs = runsOf(places.map(({ at }) => at).sort((a, b) => a - b));
  const [run] = runs;
  const products = model.units.length * places.length ** 2;
  if (!formulas || first === undefined || run === undefined || !isOneKind || runs.length > 1) return null;
  // A weighted covariance has no formula here.
  if (model.method.unitWeights !== undefined) return null;
  if (products > mostProducts || hasPairWithoutUnits(context, set)) return null;
  const table = first.kind === "indicator" ? layout.normalised.table : layout.scores.table;
  const area = part(table, 0, run.from, table.rows, run.to - run.from + 1);
  const values = wholeRange(area, sheet);
  // Distances from the mean of all keep the differences of large figures.
  const x = `IF(ISNUMBER(${values}),${values}-AVERAGE(${values}),0)`;
  const has = `ISNUMBER(${values})*1`;
  const product = (a: string, b: string): string => `MMULT(TRANSPOSE(${a}),${b})`;
  const count = product(has, has);
  const covariance = `(${product(x, x)}-${product(x, has)}*${product(has, x)}/${count})/(${count}-1)`;
  return `SUM(IF(${count}>1,${covariance},0))`;
}

/** Two elements that vary and have no two units in common: the engine gives no alpha then. */
const hasPairWithoutUnits = (context: Context, set: ItemSet): boolean => {
  const { alpha, reliability } = setFigures(context, set);
  return Number.isNaN(alpha) && reliability.items > 1;
};
