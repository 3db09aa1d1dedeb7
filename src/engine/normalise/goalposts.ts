import type { NumberParameter, SwitchParameter } from "../method/definition";
import { numberOf, switchOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { noScale } from "./no-scale";

const lower: NumberParameter = { kind: "number", name: "lower", default: 0 };
const upper: NumberParameter = { kind: "number", name: "upper", default: 100 };
const clip: SwitchParameter = { kind: "switch", name: "clip", default: true, word: "unclipped" };

/**
 * Goalposts: the indicator's own fixed bounds instead of the extremes of the column, so that scores compare across
 * years.
 *
 *     direction +1: (x - L) / (U - L);  direction -1: (U - x) / (U - L);  then * (upper - lower) + lower
 *
 * A value beyond a goalpost counts as the goalpost, unless `clip` is off. An indicator without both goalposts has no
 * scale (`indicator-without-goalposts`). L and U are on the scale of the column: after a logarithm they are transformed
 * too.
 */
export const goalposts: Normaliser<"goalposts"> = {
  method: "goalposts",
  family: "bounds",
  cost: "cheap",
  parameters: [lower, upper, clip],
  ends: (given) => ({ minimum: numberOf(lower, given), maximum: numberOf(upper, given) }),
  summary: "The indicator's fixed lower and upper goalpost become the two figures, the values in proportion.",
  fit(_, { direction, lower: near, upper: far }, parameters) {
    if (!(near < far)) return noScale("indicator-without-goalposts");
    const [worst, best] = direction === 1 ? [near, far] : [far, near];
    const bottom = numberOf(lower, parameters);
    const height = numberOf(upper, parameters) - bottom;
    const clips = switchOf(clip, parameters);
    return {
      ok: true,
      apply: (x) => {
        const share = (x - worst) / (best - worst);
        return (clips ? Math.min(1, Math.max(0, share)) : share) * height + bottom;
      },
    };
  },
};
