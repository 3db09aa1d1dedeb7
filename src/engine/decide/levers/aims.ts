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

/**
 * What a unit could aim for in an indicator: its next step, the median of its peers, the target, the best value; without those
 * that it has reached. None where its value is missing.
 *
 * The next step is that of the costs; else one level; else the next better value that a peer has. No aim but the target is
 * beyond the end of the scale. A median between two levels is brought to the better of them, where values between levels are
 * not possible.
 */
export function aimsOf(
  results: Results,
  held: HeldScale,
  costs: readonly CostRule[],
  peers: ArrayLike<number>,
  unit: number,
  indicator: number,
): readonly Aim[] {
  const { model, denominated, kept } = results;
  const { direction, target } = at(model.indicators, indicator);
  const column = at(denominated, indicator);
  const value = at(column, unit);
  const { best: end } = held.endsOf(indicator);
  const { level, between, lower } = possibleValues(results, indicator);
  const better = (x: number, y: number) => direction * (x - y) > rounding * Math.max(1, Math.abs(y));
  const within = (x: number) => (better(x, end) ? end : x);

  const others = Float64Array.from(peers, (peer) => at(column, peer)).filter(
    (_, k) => kept[at(peers, k)] && !Number.isNaN(at(column, at(peers, k))),
  );
  const nextOfPeers = (): number => {
    const ahead = extent(others.filter((x) => better(x, value)));
    return direction === 1 ? ahead.minimum : ahead.maximum;
  };
  const step = costFor(costs, model, unit, indicator)?.step ?? NaN;
  const size = Number.isNaN(step) ? level : step;
  const ofAll = extent(column.filter((_, i) => kept[i]));
  const aims: readonly Aim[] = [
    { aim: "next", to: within(Number.isNaN(size) ? nextOfPeers() : value + direction * size) },
    { aim: "peers", to: within(between ? median(others) : onLevel(median(others), lower, level, direction)) },
    { aim: "target", to: target },
    { aim: "best", to: within(direction === 1 ? ofAll.maximum : ofAll.minimum) },
  ];
  return aims.filter(({ to }) => better(to, value));
}

/** The level that a value is on, or the better of the two that it is between. */
function onLevel(x: number, lower: number, level: number, direction: number): number {
  const levels = (x - lower) / level;
  return lower + level * (direction === 1 ? Math.ceil(levels - rounding) : Math.floor(levels + rounding));
}
