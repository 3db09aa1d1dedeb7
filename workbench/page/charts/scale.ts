/** The positions of values along a line, in pixels. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
  at(value: number): number;
}

/**
 * A scale with round ticks over values. Given bounds are kept; other bounds are extended to a round number and
 * include zero.
 */
export function scaleOf(
  values: readonly number[],
  bounds: { readonly minimum: number | null; readonly maximum: number | null },
  pixels: { readonly from: number; readonly to: number },
): Scale {
  const lowest = bounds.minimum ?? Math.min(0, ...values);
  const highest = bounds.maximum ?? Math.max(0, ...values);
  const step = stepOf(highest > lowest ? highest - lowest : 1);
  const minimum = bounds.minimum ?? Math.floor(lowest / step) * step;
  const maximum = bounds.maximum ?? Math.max(Math.ceil(highest / step) * step, minimum + step);
  const ticks: number[] = [];
  for (let k = Math.ceil(minimum / step - 1e-9); k * step <= maximum + step * 1e-9; k++) ticks.push(k * step);
  const at = (value: number): number =>
    pixels.from +
    ((Math.min(maximum, Math.max(minimum, value)) - minimum) / (maximum - minimum)) *
      (pixels.to - pixels.from);
  return { minimum, maximum, ticks, at };
}

/** A round step that divides an extent into about five parts: 1, 2 or 5 times a power of ten. */
function stepOf(extent: number): number {
  const power = 10 ** Math.floor(Math.log10(extent / 5));
  const factor = [1, 2, 5, 10].find((it) => extent / (it * power) <= 6) ?? 10;
  return factor * power;
}

/** Centre and width of the space of each of n categories. */
export interface Bands {
  readonly width: number;
  middle(k: number): number;
}

export function bandsOf(
  count: number,
  pixels: { readonly from: number; readonly to: number },
  reversed: boolean,
): Bands {
  const step = (pixels.to - pixels.from) / Math.max(1, count);
  return {
    width: Math.abs(step),
    middle: (k) => pixels.from + ((reversed ? count - 1 - k : k) + 0.5) * step,
  };
}
