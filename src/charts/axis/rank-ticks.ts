import type { Extent } from "../description";
import { ticksOf } from "./ticks";

/** Round numbers between the two ends of a scale of ranks, and the ends; none closer than `least` to another, as a share. */
export function rankTicks(scale: Extent, count: number, least: number): readonly number[] {
  const { from, to } = scale;
  if (!(to > from)) return [from];
  const apart = (a: number, b: number): boolean => Math.abs(a - b) / (to - from) >= least;
  const between = ticksOf(scale, count).filter((tick) => apart(tick, from) && apart(tick, to));
  return [from, ...between, to];
}
