import { mean } from "../../statistics";
import { blockSize, levelOf, middleOf, momentTable } from "./moment-table";
import { addGroup, addPoint, moments, type Sums } from "./tricube";
import { type Line, type Points, reachOf, type Window } from "./window";

/** Below this share of their weight, sums of squares have lost digits: most neighbours hardly vary. */
const minimumSpread = 1e-6;

/**
 * The line through many neighbours of a point, as `directLine`, from moments that were made once: the same time for
 * every number of neighbours. The largest difference in tests is 1e-9 of the values' spread. Null where the difference
 * could be larger.
 */
export function fastLine({ x, y }: Points): (window: Window) => Line | null {
  const centre = mean(y);
  const points: Points = { x, y: y.map((value) => value - centre) };
  const { range, levels } = momentTable(points);

  function addRange(from: number, to: number, side: 1 | -1, i: number, reach: number, sums: Sums): void {
    const first = Math.ceil(from / blockSize);
    const last = Math.floor(to / blockSize) - 1;
    if (last <= first) return addPoints(from, to, i, reach, sums);
    const level = levelOf(first, last);
    const table = levels[level]!;
    const middle = middleOf(last, level);
    const start = (x[middle * blockSize]! - x[i]!) / reach;
    const scale = range / reach;
    addPoints(from, first * blockSize, i, reach, sums);
    addGroup(table, first * moments, side, start, scale, sums);
    addGroup(table, last * moments, side, start, scale, sums);
    addPoints((last + 1) * blockSize, to, i, reach, sums);
  }

  function addPoints(from: number, to: number, i: number, reach: number, sums: Sums): void {
    for (let k = from; k < to; k++) addPoint((x[k]! - x[i]!) / reach, points.y[k]!, sums);
  }

  return (window) => {
    const { i, first, count } = window;
    const reach = reachOf(x, window);
    if (!(reach > 1e-20 * range)) return null;
    const sums: Sums = { w: 0, wu: 0, wuu: 0, wy: 0, wuy: 0 };
    addRange(first, i, -1, i, reach, sums);
    addRange(i, first + count, 1, i, reach, sums);
    const { w, wu, wuu, wy, wuy } = sums;
    const squares = wuu - (wu * wu) / w;
    if (!(squares > minimumSpread * w)) return null;
    const step = -wu / w;
    return {
      value: centre + wy / w + ((wuy - (wu * wy) / w) / squares) * step,
      own: 1 / w + (step * step) / squares,
    };
  };
}
