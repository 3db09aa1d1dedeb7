import type { Model } from "../../../engine";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { figure, live } from "../context/context";
import { userCell } from "../formulas/ranges";
import { nodeAt } from "../context/structure";

/** Weightings that a worksheet follows by itself: the user's cells, ones, or a count of what takes part. */
const followed: ReadonlySet<string> = new Set(["given", "equal", "equal effective"]);

/** False where weights are made from data or judgements, by the engine: they are values then. */
export const weightsAreLive = ({ method }: Model): boolean => followed.has(method.weights.method);

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
  if (!weightsAreLive(model)) return figure(value, "weight");
  const weight = weightsAreGiven(model)
    ? givenWeight(context, position, sheet)
    : model.method.weights.method === "equal"
      ? "1"
      : (below ?? "1");
  return live(`IF(${takesPart},${weight},0)`, value, "weight");
}

/** The weight in the user's cell, 1 where it is blank; the figure itself where there is no cell. */
function givenWeight({ model, source }: Context, position: number, sheet: string): string {
  const { code, weight } = nodeAt(model, position);
  const ref = source.nodes[code]?.weight;
  if (ref === undefined) return String(weight);
  const at = userCell(ref, sheet);
  return `IF(ISNUMBER(${at}),${at},1)`;
}
