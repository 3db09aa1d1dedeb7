import type { Extent } from "../description";
import type { Shape } from "../scene";
import { ticksOf } from "./ticks";

interface ValueAxis {
  readonly scale: Extent;
  readonly at: (value: number) => number;
  /** Where the lines are drawn, from top to bottom: in one piece, or where the bars of each row are. */
  readonly spans: readonly (readonly [top: number, bottom: number])[];
  /** Lower edge of the rows; the numbers stand below it. */
  readonly bottom: number;
  readonly size: number;
  /** How many round numbers, about. */
  readonly count: number;
  readonly write: (value: number) => string;
}

/** Grid lines with their numbers below, and a stronger line at zero. */
export function valueAxis({ scale, at, spans, bottom, size, count, write }: ValueAxis): readonly Shape[] {
  return ticksOf(scale, count).flatMap((tick): readonly Shape[] => {
    const x = at(tick);
    const stroke = tick === 0 ? "axis" : "grid";
    return [
      ...spans.map(([y1, y2]) => ({ kind: "line", x1: x, y1, x2: x, y2, stroke, strokeWidth: 1 }) as const),
      { kind: "text", x, y: bottom + size + 3, text: write(tick), size, fill: "quiet", anchor: "middle" },
    ];
  });
}
