import { logRatio } from "../aggregate/log-ratio";
import { power } from "../aggregate/power";
import { numberOf } from "../method/parameter-value";
import type { NodeAggregation } from "../stages";
import type { Kernel } from "./kernel";
import { addWeighted, weighTotals } from "./mean-kernels";
import { hasBelow, type NodeColumn } from "./node-column";
import { rowKernel } from "./row-kernel";

/**
 * `power`: where all children are indicators, what does not depend on the weights is computed once for all runs; else unit by
 * unit.
 */
export function powerKernel(
  units: number,
  least: number,
  parameters: NodeAggregation["parameters"],
  maximumChildren: number,
): Kernel {
  const byRow = rowKernel(power, parameters, least, maximumChildren);
  const [exponent] = power.parameters;
  const p = exponent?.kind === "number" ? numberOf(exponent, parameters) : NaN;
  if (p === 0 || p === 1) return byRow;
  const sums = new Float64Array(units);
  const totals = new Float64Array(units);
  const extremes = new Float64Array(units);
  let known: readonly NodeColumn[] | null = null;
  let terms: readonly Float64Array[] = [];
  let isDefined = false;
  return (children, weights, out) => {
    if (children.some(({ logs }) => logs === null)) return byRow(children, weights, out);
    if (children !== known) {
      known = children;
      isDefined = !children.some((child) => hasBelow(child, least));
      if (isDefined) {
        writeExtremes(children, p > 0, extremes);
        terms = children.map((child) => termsOf(child, extremes, p));
      }
    }
    if (!isDefined) return false;
    sums.fill(0);
    terms.forEach((term, k) => addWeighted(term, weights[k]!, sums));
    weighTotals(children, weights, totals);
    const { values, mask } = out;
    for (let i = 0; i < units; i++) {
      const unit = mask[i] === 1 ? extremes[i]! : 0;
      values[i] = unit === 0 ? 0 : unit * Math.exp(Math.log1p(sums[i]! / totals[i]!) / p);
    }
    return true;
  };
}

/** The largest value present, or the smallest; 0 where none is. */
function writeExtremes(children: readonly NodeColumn[], largest: boolean, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) {
    let found = NaN;
    for (const { values, mask } of children) {
      if (mask[i] === 0) continue;
      const x = values[i]!;
      if (Number.isNaN(found) || (largest ? x > found : x < found)) found = x;
    }
    out[i] = Number.isNaN(found) ? 0 : found;
  }
}

/** What a value adds to the sum for a weight of 1; 0 where it is missing. */
const termsOf = ({ values, mask }: NodeColumn, extremes: Float64Array, p: number): Float64Array =>
  values.map((x, i) => (mask[i] === 0 || extremes[i] === 0 ? 0 : Math.expm1(p * logRatio(x, extremes[i]!))));
