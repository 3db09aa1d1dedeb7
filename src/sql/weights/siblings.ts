import { at } from "../../engine/internal";
import type { Plan } from "../plan";
import { layersOf } from "../stages/layers";

/** An aggregate whose children get weights from data. */
export interface Family {
  readonly node: number;
  readonly children: readonly number[];
}

/** The aggregates of each layer with several children, from the lowest. */
export const familiesOf = (plan: Plan): readonly (readonly Family[])[] =>
  layersOf(plan).map((nodes) =>
    nodes
      .map((node) => ({ node, children: [...at(plan.tree.children, node)] }))
      .filter(({ children }) => children.length > 1),
  );

/** The weightings that are made from sums over the units. */
export const weightingsFromSums: readonly string[] = ["PCA", "factor analysis", "entropy", "CRITIC"];

/** Whether the weights of an index are made from sums over the units. */
export const hasWeightsFromSums = ({ index }: Pick<Plan, "index">): boolean =>
  weightingsFromSums.includes(index.method.weights.method);

/**
 * The name of a statistic in the result of a step `weights`: of columns of the steps, which are plain names, each different
 * from the others.
 */
export const statisticName = (plan: Plan, { node }: Family, what: string, ...of: readonly number[]): string =>
  [`${at(plan.nodes, node)}: ${what}`, of.map((child) => at(plan.nodes, child)).join(" and ")]
    .filter((part) => part !== "")
    .join(" of ");
