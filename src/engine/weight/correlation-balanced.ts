import { at } from "../at";
import type { EngineProblem } from "../problem";
import type { Weigher } from "../stages";
import { deviation, extent } from "../statistics";
import { balance } from "./balance";
import { balancedStart } from "./balanced-start";
import { completeRows } from "./complete-rows";
import { correlation } from "./correlation";
import { shares } from "./shares";
import { levelByLevel } from "./siblings";

/** The correlations of all elements with their parent are equal when they differ by no more than this. */
const balanceTolerance = 1e-9;

/**
 * Non-negative weights under which every element of an aggregate has the same correlation with it, to 1e-9, under any
 * aggregation. Correlations are those of an element and the aggregate, over the units that have both.
 *
 * Where that would need a negative weight, the weights are those whose smallest correlation is largest (exact under
 * arithmetic means of complete data): some elements then weigh 0, with the problem `correlations-not-balanced`. The
 * problem is also there where weights have no effect on the aggregation (median, minimum) and where an element is
 * constant. Where fewer than three units have all elements, or nothing varies, the given weights are used.
 *
 * Source: the aim is that of Paruolo, Saisana and Saltelli (2013), JRSS A 176, and of COINr's `get_opt_weights`, which
 * stops early and lets weights be negative.
 */
export const correlationBalanced: Weigher<"correlation-balanced"> = {
  method: "correlation-balanced",
  family: "statistics",
  cost: "long",
  parameters: [],
  summary:
    "Weights under which every element correlates equally with its parent, as far as none is negative.",
  needs: ["data"],
  weigh: (context) =>
    levelByLevel(context, "correlation-balanced", ({ parent, columns, combined }) => {
      const found = balancedWeights(columns, combined, context.unitWeights ?? null);
      if (found === null) return null;
      const { minimum, maximum } = extent(found.correlations);
      const isBalanced =
        maximum - minimum <= balanceTolerance &&
        found.weights.every((w) => w > 0) &&
        !found.correlations.some(Number.isNaN);
      return { weights: found.weights, problems: isBalanced ? [] : [notBalanced(parent, minimum, maximum)] };
    }),
};

interface BalancedWeights {
  /** One per column, adding up to 1. */
  readonly weights: Float64Array;
  /** Of each column that varies with the aggregate. */
  readonly correlations: Float64Array;
}

/** The weights as above; null when too few units have all columns, or none varies. */
function balancedWeights(
  columns: readonly Float64Array[],
  combined: (weights: Float64Array) => Float64Array,
  unitWeights: Float64Array | null,
): BalancedWeights | null {
  const places = columns.flatMap((column, k) => (deviation(column, unitWeights) > 0 ? [k] : []));
  if (completeRows(columns, unitWeights) === null || places.length === 0) return null;
  const varying = places.map((k) => at(columns, k));
  const rows = varying.map((x, j) =>
    Float64Array.from(varying, (y, k) => (j === k ? 1 : correlation(x, y, unitWeights))),
  );
  // Without a correlation over the units that have both, there is nothing to balance.
  if (rows.some((row) => row.some(Number.isNaN))) return null;
  const among = (own: Float64Array): Float64Array => {
    const all = new Float64Array(columns.length);
    places.forEach((place, k) => (all[place] = at(own, k)));
    return all;
  };
  const standardised = balancedStart(rows);
  // Items that cancel out leave a sum of 0 for any shares.
  if (!(standardised.reduce((total, v) => total + v, 0) > 1e-9)) standardised.fill(1);
  const start = standardised.map((v, j) => v / deviation(at(varying, j), unitWeights));
  const found = balance(varying, (own) => combined(among(own)), start, unitWeights);
  const weights = shares(among(found.weights));
  return weights && { weights, correlations: found.correlations };
}

const notBalanced = (node: string, minimum: number, maximum: number): EngineProblem => ({
  code: "correlations-not-balanced",
  severity: "warning",
  where: { node },
  // An aggregate in which its elements cancel out correlates with none of them.
  details: Number.isNaN(minimum) ? {} : { least: minimum.toFixed(3), most: maximum.toFixed(3) },
});
