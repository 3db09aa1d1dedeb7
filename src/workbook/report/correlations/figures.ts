import { pearson, spearman } from "../../../engine";
import type { Context } from "../context/context";
import { unitWeightsIn } from "../context/unit-weights";
import { perContext } from "../context/per-context";
import { correlationsLayout } from "./layout";

/** Correlations of nodes, by their framework positions; NaN where there is none. */
export interface CorrelationFigures {
  readonly pearson: (first: number, second: number) => number;
  readonly spearman: (first: number, second: number) => number;
}

/** The fewest units that two columns are compared over, as in `correlate`. */
export const fewestPairs = 3;

/** Each correlation is computed once, when it is first asked for. */
export const correlationFigures = perContext((context: Context): CorrelationFigures => {
  const { nodes, rowOf } = correlationsLayout(context);
  const known = {
    pearson: new Float64Array(nodes.length ** 2),
    spearman: new Float64Array(nodes.length ** 2),
  };
  const isKnown = { pearson: new Uint8Array(nodes.length ** 2), spearman: new Uint8Array(nodes.length ** 2) };
  const none = new Float64Array();
  const weights = unitWeightsIn(context);
  const compute = { pearson, spearman };
  const of =
    (kind: "pearson" | "spearman") =>
    (first: number, second: number): number => {
      const [i, j] = [rowOf.get(first) ?? -1, rowOf.get(second) ?? -1];
      const place = Math.max(i, j) * nodes.length + Math.min(i, j);
      if (isKnown[kind][place] !== 1) {
        const [x, y] = [context.results.scores[first] ?? none, context.results.scores[second] ?? none];
        known[kind][place] = hasPairs(x, y, weights) ? compute[kind](x, y, weights) : NaN;
        isKnown[kind][place] = 1;
      }
      return known[kind][place] ?? NaN;
    };
  return { pearson: of("pearson"), spearman: of("spearman") };
});

function hasPairs(x: Float64Array, y: Float64Array, weights: Float64Array | null): boolean {
  let count = 0;
  for (let i = 0; i < x.length && count < fewestPairs; i++)
    if (!Number.isNaN(x[i]) && !Number.isNaN(y[i]) && (weights === null || (weights[i] ?? 0) > 0)) count++;
  return count === fewestPairs;
}
