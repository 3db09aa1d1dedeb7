import { at } from "../at";
import type { Model } from "../model/model";
import { compileTree } from "../model/tree";
import type { BaseRun } from "../uncertainty";

/** The indicators below one root. */
export interface Below {
  /** Their nodes. */
  readonly nodes: readonly number[];
  /** Their columns of a table of indicators. */
  readonly of: (table: readonly Float64Array[]) => readonly Float64Array[];
}

export function indicatorsBelow(model: Model, root: number): Below {
  const { column, rootOf } = compileTree(model);
  const nodes = Array.from(column.keys()).filter((node) => at(column, node) >= 0 && rootOf[node] === root);
  const columns = nodes.map((node) => at(column, node));
  return { nodes, of: (table) => columns.map((j) => at(table, j)) };
}

/** Their effective weights in a run. */
export const effectiveBelow = ({ nodes }: Below, run: BaseRun["run"]): Float64Array =>
  weightsBelow(nodes, run.effectiveWeights);

export const weightsBelow = (nodes: readonly number[], weights: Float64Array): Float64Array =>
  Float64Array.from(nodes, (node) => at(weights, node));
