import type { Shape } from "./scene";
import { textWidth } from "./text/text-width";

export interface LegendEntry {
  /** Drawn in a box of 14 by 10 pixels whose left upper corner is the origin. */
  readonly sign: readonly Shape[];
  readonly words: string;
}

interface Legend {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const sign = 14;
const gap = 14;

/** Entries side by side from the left upper corner, in as many lines as the width needs; entries without words are left out. */
export function legend(entries: readonly LegendEntry[], width: number, size: number): Legend {
  const line = size + 7;
  const shapes: Shape[] = [];
  let left = 0;
  let top = 0;
  for (const { sign: signs, words } of entries.filter(({ words: text }) => text !== "")) {
    const whole = sign + 5 + textWidth(words, size);
    if (left > 0 && left + whole > width) {
      left = 0;
      top += line;
    }
    shapes.push(
      { kind: "group", x: left, y: top + (size - 10) / 2 + 1, shapes: signs },
      {
        kind: "text",
        x: left + sign + 5,
        y: top + size,
        text: words,
        size,
        fill: "quiet",
        anchor: "start",
      },
    );
    left = Math.round(left + whole + gap);
  }
  return { height: shapes.length === 0 ? 0 : top + line, shapes };
}
