import type { Extent } from "../description";
import type { Shape } from "../scene";
import { ticksOf } from "./ticks";

interface ValueAxis {
  readonly scale: Extent;
  readonly at: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** How many round numbers, about. */
  readonly count: number;
  readonly write: (value: number) => string;
}

/** Grid lines with their numbers below, and a stronger line at zero. */
export function valueAxis({ scale, at, top, bottom, size, count, write }: ValueAxis): readonly Shape[] {
  return ticksOf(scale, count).flatMap((tick): readonly Shape[] => {
    const x = at(tick);
    const stroke = tick === 0 ? "axis" : "grid";
    return [
      { kind: "line", x1: x, y1: top, x2: x, y2: bottom, stroke, strokeWidth: 1 },
      { kind: "text", x, y: bottom + size + 3, text: write(tick), size, fill: "quiet", anchor: "middle" },
    ];
  });
}
