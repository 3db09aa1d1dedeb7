import type { SwitchParameter } from "../method/definition";
import { switchOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { directedExtent, noScale, withoutSpread } from "./no-scale";

const cap: SwitchParameter = { kind: "switch", name: "cap", default: false, word: "capped" };

/**
 * Distance to target: the share of the way from the worst value present to the target.
 *
 *     (d x - least) / (d target - least),  d the direction, least of d x
 *
 * 0 is the worst value, 1 the target, above 1 is beyond it (1 when capped). A constant column has no scale
 * (`indicator-constant`), and neither has an indicator without a target, or whose target is no better than the worst
 * value: a better value would have a lower score (`indicator-without-target`). The target is on the scale of the
 * column: after a logarithm it is transformed too.
 */
export const distanceToTarget: Normaliser<"distance to target"> = {
  method: "distance to target",
  family: "distances",
  cost: "cheap",
  parameters: [cap],
  summary: "The share of the way from the worst value to the target: 0 is the worst value, 1 the target.",
  fit(column, indicator, parameters) {
    const { direction, target } = indicator;
    const range = directedExtent(column, indicator);
    const flat = withoutSpread(range);
    if (flat) return flat;
    const way = direction * target - range.minimum;
    if (!(way > 0)) return noScale("indicator-without-target");
    const most = switchOf(cap, parameters) ? 1 : Infinity;
    return { ok: true, apply: (x) => Math.min(most, (direction * x - range.minimum) / way) };
  },
};
