import type { Extent } from "../description";

/** Position in pixels of a value on a straight scale; a value outside of it is at its nearer end. */
export function scaleOf({ from, to }: Extent, start: number, end: number): (value: number) => number {
  const length = to - from;
  return (value) => {
    const share = length > 0 ? Math.min(1, Math.max(0, (value - from) / length)) : 0.5;
    return rounded(start + share * (end - start));
  };
}

/** A hundredth of a pixel is enough, and the text of a picture is the same everywhere. */
export const rounded = (pixels: number): number => Math.round(pixels * 100) / 100;
