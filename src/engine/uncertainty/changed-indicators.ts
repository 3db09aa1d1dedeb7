import type { Indicator, Model } from "../model/model";
import type { Replicate } from "./replicate";

/**
 * The model's indicators with the goalposts and the raw values of a replicate.
 *
 * @throws when the replicate names an indicator that does not exist
 */
export function changedIndicators(
  { indicators }: Model,
  { goalposts = {}, values = {} }: Replicate,
): readonly Indicator[] {
  const codes = new Set(indicators.map(({ code }) => code));
  for (const code of [...Object.keys(goalposts), ...Object.keys(values)])
    if (!codes.has(code)) throw new Error(`The model has no indicator "${code}".`);
  const changed = new Map(Object.entries(values));
  return indicators.map((indicator) => {
    const own = changed.get(indicator.code);
    return {
      ...indicator,
      ...(Object.hasOwn(goalposts, indicator.code) && goalposts[indicator.code]),
      ...(own && { values: Float64Array.from(own, (x) => x ?? NaN) }),
    };
  });
}
