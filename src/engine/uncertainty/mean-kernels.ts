import type { Kernel } from "./kernel";
import { hasBelow, type NodeColumn } from "./node-column";

/** `arithmetic`, column by column instead of unit by unit: the same sums in the same order. */
export function arithmeticKernel(units: number): Kernel {
  const sums = new Float64Array(units);
  const totals = new Float64Array(units);
  return (children, weights, { values, mask }) => {
    sums.fill(0);
    children.forEach((child, k) => addWeighted(child.values, weights[k]!, sums));
    weighTotals(children, weights, totals);
    for (let i = 0; i < units; i++) values[i] = mask[i] === 1 ? sums[i]! / totals[i]! : 0;
    return true;
  };
}

/** `geometric`, column by column; logarithms of indicators are taken once for all runs. */
export function geometricKernel(units: number, least: number): Kernel {
  const sums = new Float64Array(units);
  const totals = new Float64Array(units);
  const logs = new Float64Array(units);
  return (children, weights, { values, mask }) => {
    sums.fill(0);
    for (let k = 0; k < children.length; k++) {
      const child = children[k]!;
      if (hasBelow(child, least)) return false;
      addWeighted(child.logs ? child.logs() : writeLogs(child, logs), weights[k]!, sums);
    }
    weighTotals(children, weights, totals);
    for (let i = 0; i < units; i++) values[i] = mask[i] === 1 ? Math.exp(sums[i]! / totals[i]!) : 0;
    return true;
  };
}

/** Adds w x to the sums; x is 0 where a unit has no value. */
export function addWeighted(column: Float64Array, weight: number, sums: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += weight * column[i]!;
}

/** Sums the weights of the children that each unit has. */
export function weighTotals(
  children: readonly NodeColumn[],
  weights: Float64Array,
  totals: Float64Array,
): void {
  if (children.every(({ isComplete }) => isComplete)) {
    let total = 0;
    for (let k = 0; k < children.length; k++) total += weights[k]!;
    totals.fill(total);
    return;
  }
  totals.fill(0);
  for (let k = 0; k < children.length; k++) addWeighted(children[k]!.mask, weights[k]!, totals);
}

function writeLogs({ values, mask }: NodeColumn, logs: Float64Array): Float64Array {
  for (let i = 0; i < logs.length; i++) logs[i] = mask[i] === 1 ? Math.log(values[i]!) : 0;
  return logs;
}
