import { heldScale, type HeldScale } from "../../../engine";
import type { Context } from "../context/context";
import { perContext } from "../context/per-context";

/** The scale of the index as it is: values are treated and normalised with its figures. Made once per report. */
export const heldOf = perContext((context): HeldScale => heldScale(context.results));

/** A value of an indicator, by its place in the model, as it is treated and transformed on that scale; NaN where it is not defined there. */
export function preparedAsIf(context: Context, indicator: number, value: number): number {
  const held = heldOf(context).indicators[indicator];
  return held ? held.transform(held.treat(value)) : NaN;
}
