import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { directedExtent, withoutSpread } from "./no-scale";

const lower: NumberParameter = { kind: "number", name: "lower", default: 0 };
const upper: NumberParameter = { kind: "number", name: "upper", default: 100 };

/**
 * Min-max: the worst value present becomes `lower`, the best `upper`.
 *
 *     (d x - least) / (most - least) (upper - lower) + lower,  d the direction, least and most of d x
 *
 * A constant column has no scale (`indicator-constant`).
 */
export const minMax: Normaliser<"min-max"> = {
  method: "min-max",
  family: "bounds",
  cost: "cheap",
  parameters: [lower, upper],
  ends: (given) => ({ minimum: numberOf(lower, given), maximum: numberOf(upper, given) }),
  summary: "The worst value becomes the lower figure, the best the upper, the others in proportion.",
  fit(column, indicator, parameters) {
    const range = directedExtent(column, indicator);
    const bottom = numberOf(lower, parameters);
    const height = numberOf(upper, parameters) - bottom;
    const width = range.maximum - range.minimum;
    const { direction } = indicator;
    return (
      withoutSpread(range) ?? {
        ok: true,
        apply: (x) => ((direction * x - range.minimum) / width) * height + bottom,
        applyToAll: (all) => scaled(all, { direction, least: range.minimum, width, height, bottom }),
      }
    );
  },
};

interface Scale {
  readonly direction: number;
  readonly least: number;
  readonly width: number;
  readonly height: number;
  readonly bottom: number;
}

function scaled(column: Float64Array, { direction, least, width, height, bottom }: Scale): Float64Array {
  const values = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++)
    values[i] = ((direction * column[i]! - least) / width) * height + bottom;
  return values;
}
