import { at } from "../at";
import type { Transform } from "../cell-changes";
import type { Choice } from "../model/choice";
import type { FrozenIndicator } from "../model/frozen";
import type { Model } from "../model/model";
import type { Moved, TreatedColumn } from "../stages";
import { treatments } from "../treat";
import { transformedColumn } from "../treat/transform";
import { untreated } from "../treat/untreated";
import { isSameChoice } from "./same-choice";

/** A column treated with the bounds and the transformation of an earlier run. */
function frozenTreat(column: Float64Array, frozen: FrozenIndicator): TreatedColumn {
  const { lowerBound = -Infinity, upperBound = Infinity } = frozen.figures;
  const values = Float64Array.from(column);
  const moved = new Map<number, Moved>();
  const isFenced = frozen.treatment.method === "IQR fences";
  for (const [i, x] of values.entries()) {
    if (x > upperBound) {
      values[i] = upperBound;
      moved.set(i, isFenced ? "fencedHigh" : "winsorisedHigh");
    } else if (x < lowerBound) {
      values[i] = lowerBound;
      moved.set(i, isFenced ? "fencedLow" : "winsorisedLow");
    }
  }
  const transform = transformOf(frozen);
  if (transform === null) return { ...untreated(values), moved };
  const result = transformedColumn(values, transform, moved);
  const isLost = values.some((x, i) => !Number.isNaN(x) && Number.isNaN(result.values[i]));
  return isLost ? { ...result, problem: "frozen-outside-transformation" } : result;
}

/** The transformation that an indicator's figures state; null for none. */
function transformOf({ transform: kind, figures }: FrozenIndicator): Transform | null {
  const { transformMinimum: minimum = NaN, transformMaximum: maximum = NaN, exponent = NaN } = figures;
  if (kind === null) return null;
  return kind === "boxCox" ? { kind, minimum, maximum, lambda: exponent } : { kind, minimum, maximum };
}

/** The treatment of an indicator on a kept scale; null where the scale is not kept, or outliers are not treated. */
export function frozenTreatment(
  { indicators, frozen }: Model,
  j: number,
  choice: Choice,
): ((column: Float64Array) => TreatedColumn) | null {
  if (frozen === undefined || choice.method === "none") return null;
  const own = frozen.indicators[at(indicators, j).code];
  // Another treatment, as a test of the index tries it, has no figures to keep: it is made from the data.
  if (own === undefined || !isSameChoice(treatments, own.treatment, choice)) return null;
  return (column) => frozenTreat(column, own);
}
