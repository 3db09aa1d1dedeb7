import type { Indicator } from "../model/tables";
import type { Transformer } from "./transformer";

/**
 * An indicator with its target and goalposts on the scale of the transformed values, and the direction that these have. A
 * transformation that turns the order round makes the lower goalpost the upper one.
 *
 * @example transformedIndicator(reciprocal, { direction: 1, lower: 2, upper: 4, target: 4, ...rest }).upper // 0.5
 */
export function transformedIndicator({ order, transform }: Transformer, indicator: Indicator): Indicator {
  const [lower, upper] = [transform(indicator.lower), transform(indicator.upper)];
  const target = transform(indicator.target);
  if (order === 1) return { ...indicator, target, lower, upper };
  return { ...indicator, target, lower: upper, upper: lower, direction: indicator.direction === 1 ? -1 : 1 };
}
