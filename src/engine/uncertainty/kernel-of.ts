import { leastAllowed } from "../aggregate";
import type { NodeAggregation } from "../stages";
import type { Kernel } from "./kernel";
import { arithmeticKernel, geometricKernel } from "./mean-kernels";
import { rowKernel } from "./row-kernel";
import { tableKernel } from "./table-kernel";

/** The fastest way to the scores of a node with up to so many children. */
export function kernelOf(aggregation: NodeAggregation, units: number, mostChildren: number): Kernel {
  const { aggregator, parameters } = aggregation;
  const least = leastAllowed(aggregation);
  if (aggregator.over === "table") return tableKernel(aggregator, parameters, least);
  if (aggregator.method === "arithmetic") return arithmeticKernel(units);
  if (aggregator.method === "geometric") return geometricKernel(units, least);
  return rowKernel(aggregator, parameters, least, mostChildren);
}
