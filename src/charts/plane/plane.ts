import { numberWriter } from "../axis/number-writer";
import { scaleOf } from "../axis/scale";
import { fittedScale, roundScale, ticksOf, tickStep } from "../axis/ticks";
import type { Shape } from "../scene";
import { cutLabel } from "../text/cut-label";
import { textWidth, widestText } from "../text/text-width";

interface PlaneAxis {
  /** All that has to be on it; what is missing is passed over. */
  readonly values: readonly number[];
  readonly words: string;
  /** Whether the axis begins or ends at zero, or fits its values. */
  readonly from: "zero" | "values";
  readonly format: "number" | "percent";
}

interface PlaneOptions {
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
  readonly locale: string;
  readonly width: number;
  readonly size: number;
  /** For a printed page: lower. */
  readonly compact: boolean;
  readonly top: number;
  /** Room within the frame, above and below what is drawn. */
  readonly inset: number;
}

/** Two axes with grid lines: where a point is, where the frame is, and the shapes of both axes. */
interface Plane {
  readonly at: (x: number, y: number) => readonly [x: number, y: number];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Lower edge of all, with the words of the axis. */
  readonly end: number;
  readonly shapes: readonly Shape[];
}

const scales = { zero: roundScale, values: fittedScale } as const;

export function plane({ x, y, locale, width, size, compact, top, inset }: PlaneOptions): Plane {
  const height = Math.round(Math.min(compact ? 210 : 300, Math.max(150, 0.62 * width))) + 2 * inset;
  const yCount = Math.max(3, Math.round(height / 55));
  const yScale = scales[y.from](y.values, yCount);
  const yWords = numberWriter(locale, tickStep(yScale, yCount), y.format);
  const yTicks = ticksOf(yScale, yCount);
  const left = Math.ceil(widestText(yTicks.map(yWords), size)) + 7;
  const right = width - 12;
  const frameTop = top + size + 10;
  const bottom = frameTop + height;
  const reach = right - left;
  const firstScale = scales[x.from](x.values, Math.max(2, Math.floor(reach / 60)));
  const firstWords = numberWriter(locale, tickStep(firstScale, 4), x.format);
  // Long numbers stand further apart.
  const wide = textWidth(firstWords(firstScale.to), size) + 22;
  const xCount = Math.max(2, Math.floor(reach / Math.max(60, wide)));
  const xScale = scales[x.from](x.values, xCount);
  const xWords = numberWriter(locale, tickStep(xScale, xCount), x.format);
  const atX = scaleOf(xScale, left, right);
  const atY = scaleOf(yScale, bottom - inset, frameTop + inset);
  const text = { kind: "text", size, fill: "quiet" } as const;
  const line = { kind: "line", strokeWidth: 1 } as const;
  const xText = (tick: number): Shape => {
    const words = xWords(tick);
    // The outer numbers stay in the picture.
    const half = textWidth(words, size) / 2;
    const at = Math.min(width - half, Math.max(half, atX(tick)));
    return { ...text, x: at, y: bottom + size + 4, text: words, anchor: "middle" };
  };
  const titled = (words: string, y: number): Shape => {
    const shown = cutLabel(words, width, size);
    return { ...text, x: 0, y, text: shown, anchor: "start", ...(shown === words ? {} : { whole: words }) };
  };
  return {
    at: (a, b) => [atX(a), atY(b)],
    left,
    right,
    top: frameTop,
    bottom,
    end: bottom + 2 * size + 14,
    shapes: [
      ...yTicks.flatMap((tick): readonly Shape[] => [
        { ...line, x1: left, y1: atY(tick), x2: right, y2: atY(tick), stroke: strokeOf(tick) },
        { ...text, x: left - 6, y: atY(tick) + 0.36 * size, text: yWords(tick), anchor: "end" },
      ]),
      ...ticksOf(xScale, xCount).flatMap((tick): readonly Shape[] => [
        { ...line, x1: atX(tick), y1: frameTop, x2: atX(tick), y2: bottom, stroke: strokeOf(tick) },
        xText(tick),
      ]),
      titled(y.words, top + size),
      titled(x.words, bottom + 2 * size + 9),
    ],
  };
}

const strokeOf = (tick: number): "axis" | "grid" => (tick === 0 ? "axis" : "grid");
