import { minimumAllowed } from "../aggregate";
import type { UnitAggregationName } from "../model/method-names";
import type { NodeAggregation } from "../stages";
import type { Kernel } from "./kernel";
import { arithmeticKernel, geometricKernel } from "./mean-kernels";
import { powerKernel } from "./power-kernel";
import { rowKernel } from "./row-kernel";
import { tableKernel } from "./table-kernel";

type ColumnKernel = (
  units: number,
  least: number,
  parameters: NodeAggregation["parameters"],
  maximumChildren: number,
) => Kernel;

/** Aggregations that are computed column by column. Any other is computed unit by unit and needs no line here. */
const columnKernels: ReadonlyMap<string, ColumnKernel> = new Map<UnitAggregationName, ColumnKernel>([
  ["arithmetic", arithmeticKernel],
  ["geometric", geometricKernel],
  ["power", powerKernel],
]);

/**
 * Whether replicates compute an aggregation column by column, which is much faster than unit by unit.
 *
 * @example goesByColumn("geometric") // true
 */
export const goesByColumn = (aggregation: string): boolean => columnKernels.has(aggregation);

/** The fastest function for the scores of a node with up to this many children. */
export function kernelOf(aggregation: NodeAggregation, units: number, maximumChildren: number): Kernel {
  const { aggregator, parameters } = aggregation;
  const least = minimumAllowed(aggregation);
  if (aggregator.over === "table") return tableKernel(aggregator, parameters, least);
  const byColumn = columnKernels.get(aggregator.method);
  return byColumn
    ? byColumn(units, least, parameters, maximumChildren)
    : rowKernel(aggregator, parameters, least, maximumChildren);
}
