import type { NumberParameter, SwitchParameter } from "../method/definition";
import { numberOf, switchOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { extent, mean } from "../statistics";
import { noScale, withoutSpread } from "./no-scale";

const lower: NumberParameter = { kind: "number", name: "lower", default: 70 };
const upper: NumberParameter = { kind: "number", name: "upper", default: 130 };
const reference: SwitchParameter = { kind: "switch", name: "reference", default: false, word: "reference" };

/**
 * The scale of the adjusted Mazziotta-Pareto index: the indicator's own goalposts become 70 and 130, or, where it has
 * none, its smallest and largest value.
 *
 *     direction +1: (x - L) / (U - L);  direction -1: (U - x) / (U - L);  then * (upper - lower) + lower
 *
 * With `reference`, the mean of the column (by the weights of the units) becomes the middle (100): L and U are moved to mean -/+ (U - L) / 2. Values
 * beyond a goalpost continue in proportion. A constant column without goalposts has no scale (`indicator-constant`),
 * nor has one with a single goalpost (`indicator-without-goalposts`): ignoring it would give another scale than the
 * user chose. The goalposts are on the scale of the column: after a logarithm they are transformed too, and a goalpost
 * without a logarithm is lost.
 *
 * Source: Mazziotta and Pareto, On a generalized non-compensatory composite index for measuring socio-economic
 * phenomena, Social Indicators Research 127 (2016).
 */
export const adjustedMazziottaPareto: Normaliser<"adjusted Mazziotta-Pareto"> = {
  method: "adjusted Mazziotta-Pareto",
  family: "bounds",
  cost: "cheap",
  parameters: [lower, upper, reference],
  summary:
    "The indicator's goalposts, or its smallest and largest value, become the two figures, the values in proportion.",
  fit(column, indicator, parameters, _, weights) {
    const { direction } = indicator;
    if (Number.isNaN(indicator.lower) !== Number.isNaN(indicator.upper))
      return noScale("indicator-without-goalposts");
    const own = indicator.lower < indicator.upper;
    const range = extent(column);
    const posts = own ? { minimum: indicator.lower, maximum: indicator.upper } : range;
    const flat = withoutSpread(own && !Number.isNaN(range.minimum) ? posts : range);
    if (flat) return flat;
    const half = (posts.maximum - posts.minimum) / 2;
    const middle = switchOf(reference, parameters) ? mean(column, weights) : posts.minimum + half;
    const bottom = numberOf(lower, parameters);
    const height = numberOf(upper, parameters) - bottom;
    return {
      ok: true,
      apply: (x) => ((direction * (x - middle) + half) / (2 * half)) * height + bottom,
    };
  },
};
