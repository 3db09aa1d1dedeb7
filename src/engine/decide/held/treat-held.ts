import type { FrozenFigures } from "../../model/frozen";
import type { TreatedColumn } from "../../stages";

/** Beyond which values a treatment moved values, and to what; infinite where it moved none on that side. */
export interface Caps {
  /** Values from here on have the treated value `high`. */
  readonly from: number;
  readonly high: number;
  /** Values down from here have the treated value `low`. */
  readonly downFrom: number;
  readonly low: number;
  /** The values, before a transformation, beyond which nothing more counts. */
  readonly highest: number;
  readonly lowest: number;
}

/** How the values of a column were moved: winsorised to the next value inwards, or to a fence. */
export function capsOf(before: Float64Array, { values, moved, transform }: TreatedColumn): Caps {
  let caps: Caps = {
    ...{ from: Infinity, high: Infinity, highest: Infinity },
    ...{ downFrom: -Infinity, low: -Infinity, lowest: -Infinity },
  };
  for (const [unit, kind] of moved) {
    const [x, y] = [before[unit] ?? NaN, values[unit] ?? NaN];
    const isHigh = kind === "winsorisedHigh" || kind === "fencedHigh";
    if (isHigh && x < caps.from) caps = { ...caps, from: x, high: y };
    if (!isHigh && x > caps.downFrom) caps = { ...caps, downFrom: x, low: y };
  }
  // Without a transformation what a value was moved to is a value of the scale; else the outermost value that was not moved.
  const inner = before.filter((x, i) => !Number.isNaN(x) && !moved.has(i));
  const [least, most] = [Math.min(...inner), Math.max(...inner)];
  return {
    ...caps,
    highest: caps.from === Infinity ? Infinity : transform ? most : caps.high,
    lowest: caps.downFrom === -Infinity ? -Infinity : transform ? least : caps.low,
  };
}

/** How the bounds of a kept scale move the values of a column. */
export function capsOfBounds(
  { lowerBound = -Infinity, upperBound = Infinity }: FrozenFigures,
  { carry }: Pick<TreatedColumn, "carry">,
): Caps {
  const carried = (x: number): number => (Number.isFinite(x) ? carry(x) : x);
  return {
    ...{ from: upperBound, high: carried(upperBound), highest: upperBound },
    ...{ downFrom: lowerBound, low: carried(lowerBound), lowest: lowerBound },
  };
}

/** A value as the treatment of a column would have it. */
export function treatHeld({ carry }: TreatedColumn, { from, high, downFrom, low }: Caps, x: number): number {
  if (x >= from) return high;
  if (x <= downFrom) return low;
  return Math.min(high, Math.max(low, carry(x)));
}
