import { at } from "../../at";
import { rounding } from "../../numerics/rounding";
import type { Results } from "../../results";
import { extent, median } from "../../statistics";
import { costFor } from "../cost-for";
import type { CostRule } from "../cost-rule";
import type { HeldScale } from "../held";
import type { LeverAim } from "../lever";
import { possibleValues } from "../what-if";

/** A value to aim for. */
export type Aim = Pick<LeverAim, "aim" | "to">;

/** What there is to aim for, before it is known whether the unit has reached it; NaN where there is no such value. */
export type Wanted = Readonly<Record<LeverAim["aim"], number>>;

/** The aims, in their order. */
export const aimNames = ["next", "peers", "target", "best"] as const satisfies readonly LeverAim["aim"][];

/**
 * Whether a value is better than another in a direction, by more than rounding.
 *
 * @example isBetter(-1, 3, 5) // true
 */
export const isBetter = (direction: number, x: number, y: number): boolean =>
  direction * (x - y) > rounding * Math.max(1, Math.abs(y));

/**
 * The values that a unit could aim for in an indicator. The next step is that of the costs; else one level; else the next
 * better value that a peer has. A median between two levels is brought to the better of them, where values between levels are
 * not possible.
 *
 * @example wantedValues(results, [], [], 0, 0).target // 4
 */
export function wantedValues(
  results: Results,
  costs: readonly CostRule[],
  peers: ArrayLike<number>,
  unit: number,
  indicator: number,
): Wanted {
  const { model, denominated, kept } = results;
  const { direction, target } = at(model.indicators, indicator);
  const column = at(denominated, indicator);
  const value = at(column, unit);
  const { level, between, lower } = possibleValues(results, indicator);
  const others = Float64Array.from(peers, (peer) => (kept[peer] ? at(column, peer) : NaN));
  const nextOfPeers = (): number => {
    const ahead = extent(others.filter((x) => isBetter(direction, x, value)));
    return direction === 1 ? ahead.minimum : ahead.maximum;
  };
  const step = costFor(costs, model, unit, indicator)?.step ?? NaN;
  const size = Number.isNaN(step) ? level : step;
  const all = extent(column.filter((_, i) => kept[i]));
  const middle = median(others);
  return {
    next: Number.isNaN(size) ? nextOfPeers() : value + direction * size,
    peers: between ? middle : onLevel(middle, lower, level, direction),
    target,
    best: direction === 1 ? all.maximum : all.minimum,
  };
}

/**
 * What a unit could aim for in an indicator, without what it has reached. None where its value is missing. No aim but the
 * target is beyond the end of the scale.
 */
export function aimsOf(
  results: Results,
  held: HeldScale,
  wanted: Wanted,
  unit: number,
  indicator: number,
): readonly Aim[] {
  const { direction } = at(results.model.indicators, indicator);
  const value = at(at(results.denominated, indicator), unit);
  const { best: end } = held.endsOf(indicator);
  return aimNames.flatMap((aim): readonly Aim[] => {
    const x = wanted[aim];
    const to = aim !== "target" && isBetter(direction, x, end) ? end : x;
    return isBetter(direction, to, value) ? [{ aim, to }] : [];
  });
}

/** The level that a value is on, or the better of the two that it is between. */
function onLevel(x: number, lower: number, level: number, direction: number): number {
  const levels = (x - lower) / level;
  return lower + level * (direction === 1 ? Math.ceil(levels - rounding) : Math.floor(levels + rounding));
}
