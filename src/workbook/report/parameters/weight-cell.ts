import type { Model } from "../../../engine";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { figure, live } from "../context/context";
import { userCell } from "../formulas/ranges";
import { nodeAt } from "../context/structure";
import { type WeightTwin, weightingTwins } from "../twins/weigh";

const twinOf = ({ method }: Model): WeightTwin | undefined => weightingTwins[method.weights.method];

/** False where weights are made from data or judgements, by the engine: they are values then. */
export const weightsAreLive = (model: Model): boolean => twinOf(model) !== undefined;

/** Whether weights are the user's own, from the cells of the framework. */
export const weightsAreGiven = ({ method }: Model): boolean => method.weights.method === "given";

/**
 * The weight of a node as it is used: 0 where it does not take part.
 *
 * @param takesPart a condition that says so
 * @param below the sum of the weights below an aggregate; null for an indicator
 */
export function weightCell(
  context: Context,
  position: number,
  takesPart: string,
  sheet: string,
  below: string | null = null,
): PlanCell {
  const { model, results } = context;
  const value = results.weights[position] ?? NaN;
  const twin = twinOf(model);
  if (twin === undefined) return figure(value, "weight");
  const weight = twin({ given: () => givenWeight(context, position, sheet), below });
  return live(`IF(${takesPart},${weight},0)`, value, "weight");
}

/**
 * 1 for a node that counts as an element of its parent, also where it is set aside; else 0.
 *
 * @param isAside a condition that it is set aside
 * @param used the cell of the weight as it is used
 */
export function countsCell(
  context: Context,
  position: number,
  isAside: string,
  used: string,
  value: number,
  sheet: string,
): PlanCell {
  const stated = weightsAreGiven(context.model) ? `${givenWeight(context, position, sheet)}>0` : "TRUE";
  return live(`IF(${used}>0,1,IF(AND(${isAside},${stated}),1,0))`, value, "rank");
}

/** The weight in the user's cell, 1 where it is blank; the figure itself where there is no cell. */
function givenWeight({ model, source }: Context, position: number, sheet: string): string {
  const { code, weight } = nodeAt(model, position);
  const ref = source.nodes[code]?.weight;
  if (ref === undefined) return String(weight);
  const at = userCell(ref, sheet);
  return `IF(ISNUMBER(${at}),${at},1)`;
}
