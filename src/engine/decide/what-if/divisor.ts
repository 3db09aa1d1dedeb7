import { at } from "../../at";
import type { Model } from "../../model/model";
import type { ValueChange } from "../change";

/**
 * What a raw value of a unit is divided by; NaN where its denominator is missing or zero.
 *
 * @example divisorOf(model, { unit: 0, indicator: 0 }) // 1
 */
export function divisorOf(
  model: Model,
  { unit, indicator }: Pick<ValueChange, "unit" | "indicator">,
): number {
  const { denominator, scale } = at(model.indicators, indicator);
  if (denominator === null) return 1;
  const size = model.denominators.find(({ code }) => code === denominator)?.values[unit] ?? NaN;
  return size === 0 ? NaN : size / scale;
}
