import type { Extent } from "../description";

/** Distance of about `count` round numbers on a scale: 1, 2 or 5 times a power of ten (the rule of d3's `tickStep`). */
export function tickStep({ from, to }: Extent, count: number): number {
  const rough = (to - from) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  return power * (share >= Math.sqrt(50) ? 10 : share >= Math.sqrt(10) ? 5 : share >= Math.sqrt(2) ? 2 : 1);
}

/** Round numbers on a scale; its one value where it has no length. */
export function ticksOf(scale: Extent, count: number): readonly number[] {
  if (!(scale.to > scale.from)) return [scale.from];
  const step = tickStep(scale, count);
  const first = Math.ceil(scale.from / step - 1e-9);
  const last = Math.floor(scale.to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)));
}

/** The scale from one round number to another that holds these values and zero. */
export const roundScale = (values: readonly number[], count: number): Extent =>
  rounded([0, ...values], count) ?? { from: 0, to: 1 };

/** The scale from one round number to another that holds these values; wider where they are all one. */
export function fittedScale(values: readonly number[], count: number): Extent {
  const one = values.find(Number.isFinite) ?? 0;
  const wide = [0.8 * one, 1.2 * one];
  return rounded(values, count) ?? rounded(wide, count) ?? { from: -1, to: 1 };
}

/** Null where the values are all one. */
function rounded(values: readonly number[], count: number): Extent | null {
  const known = values.filter(Number.isFinite);
  const from = Math.min(...known);
  const to = Math.max(...known);
  if (!(from < to)) return null;
  const step = tickStep({ from, to }, count);
  const round = (steps: number): number => Number((steps * step).toPrecision(12));
  return { from: round(Math.floor(from / step + 1e-9)), to: round(Math.ceil(to / step - 1e-9)) };
}
