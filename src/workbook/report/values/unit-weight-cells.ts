import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { rawCell } from "./cells";

/** The weights of the units as read. */
export function unitWeightCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { context: others = [], method, units } = context.model;
  const column = others.find(({ code }) => code === method.unitWeights);
  return units.map((_, i) =>
    column === undefined ? [] : [rawCell(context, i, column.code, column.values[i] ?? NaN, sheet)],
  );
}

/** Whether the weights are a denominator, which has its column already. */
export const isDenominator = ({ model }: Context): boolean =>
  model.denominators.some(({ code }) => code === model.method.unitWeights);
