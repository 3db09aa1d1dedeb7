import type { SwitchParameter, TextParameter } from "../method/definition";
import { switchOf, textOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { directedExtent, noScale, withoutSpread } from "./no-scale";

const unit: TextParameter = { kind: "text", name: "unit", default: "", names: "unit" };
const cap: SwitchParameter = { kind: "switch", name: "cap", default: false, word: "capped" };

/**
 * Distance to a unit: the share of the way from the worst value present to that unit's value.
 *
 *     1 - (d reference - d x) / (d reference - least),  d the direction, least of d x
 *
 * 0 is the worst value, 1 the reference unit, above 1 is better than it (1 when capped). A constant column has no scale
 * (`indicator-constant`), and neither has one in which the reference unit has no value or the worst
 * (`indicator-without-reference`).
 *
 * Source: COINr's `n_dist2ref`, which divides by zero in the last case.
 */
export const distanceToReference: Normaliser<"distance to reference"> = {
  method: "distance to reference",
  family: "distances",
  cost: "cheap",
  parameters: [unit, cap],
  summary:
    "The share of the way from the worst value to that of the named unit: 0 is the worst value, 1 that unit.",
  fit(column, indicator, parameters, units) {
    const { direction } = indicator;
    const range = directedExtent(column, indicator);
    const flat = withoutSpread(range);
    if (flat) return flat;
    const named = textOf(unit, parameters);
    const reference = direction * (column[units.findIndex(({ code }) => code === named)] ?? NaN);
    const way = reference - range.minimum;
    if (!(way > 0)) return noScale("indicator-without-reference");
    const most = switchOf(cap, parameters) ? 1 : Infinity;
    return { ok: true, apply: (x) => Math.min(most, 1 - (reference - direction * x) / way) };
  },
};
