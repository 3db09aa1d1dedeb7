import type { NodeAggregation, TableAggregator } from "../stages";
import type { Kernel } from "./kernel";
import { hasBelow } from "./node-column";

/** An aggregation over the table of all units, which allocates its own memory. */
export const tableKernel =
  (aggregator: TableAggregator, parameters: NodeAggregation["parameters"], least: number): Kernel =>
  (children, weights, { values, mask }) => {
    if (children.some((child) => hasBelow(child, least))) return false;
    const columns = children.map((child) =>
      child.values.map((x, i) => (mask[i] === 1 && child.mask[i] === 1 ? x : NaN)),
    );
    const scores = aggregator.aggregateTable(columns, weights.slice(0, children.length), parameters);
    for (let i = 0; i < values.length; i++) values[i] = mask[i] === 1 ? scores[i]! : 0;
    return true;
  };
