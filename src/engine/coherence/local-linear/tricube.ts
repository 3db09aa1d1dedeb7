/** The highest power in a moment: 9 of the weight, and 2 of the distance in a sum of squares. */
export const powers = 12;
/** The powers with y: 9 of the weight, and 1 of the distance in a sum of products. */
export const powersWithY = 11;
export const moments = powers + powersWithY;

/** Sums over the neighbours of a point, u their distance in reaches: of w, w u, w u^2, w y and w u y. */
export interface Sums {
  w: number;
  wu: number;
  wuu: number;
  wy: number;
  wuy: number;
}

/**
 * Adds a group of points on one side of the point to its sums, from the group's moments sum t^p and sum t^p y alone:
 * u = start + scale t, and the weight is a polynomial of t,
 *
 *     (1 -/+ u^3)^3,  the sign of u: side 1 above the point, -1 below it
 *
 * @param table moments, those of the group from `at` on
 */
export function addGroup(
  table: Float64Array,
  at: number,
  side: 1 | -1,
  start: number,
  scale: number,
  sums: Sums,
): void {
  // 1 - side u^3 = c0 + c1 t + c2 t^2 + c3 t^3, then its square, then its cube.
  const c0 = 1 - side * start * start * start;
  const c1 = -3 * side * start * start * scale;
  const c2 = -3 * side * start * scale * scale;
  const c3 = -side * scale * scale * scale;
  const d0 = c0 * c0;
  const d1 = 2 * c0 * c1;
  const d2 = 2 * c0 * c2 + c1 * c1;
  const d3 = 2 * (c0 * c3 + c1 * c2);
  const d4 = 2 * c1 * c3 + c2 * c2;
  const d5 = 2 * c2 * c3;
  const d6 = c3 * c3;
  weight[0] = d0 * c0;
  weight[1] = d0 * c1 + d1 * c0;
  weight[2] = d0 * c2 + d1 * c1 + d2 * c0;
  weight[3] = d0 * c3 + d1 * c2 + d2 * c1 + d3 * c0;
  weight[4] = d1 * c3 + d2 * c2 + d3 * c1 + d4 * c0;
  weight[5] = d2 * c3 + d3 * c2 + d4 * c1 + d5 * c0;
  weight[6] = d3 * c3 + d4 * c2 + d5 * c1 + d6 * c0;
  weight[7] = d4 * c3 + d5 * c2 + d6 * c1;
  weight[8] = d5 * c3 + d6 * c2;
  weight[9] = d6 * c3;
  let [w, wt, wtt, wy, wty] = [0, 0, 0, 0, 0];
  for (let p = 0; p < 10; p++) {
    const factor = weight[p]!;
    w += factor * table[at + p]!;
    wt += factor * table[at + p + 1]!;
    wtt += factor * table[at + p + 2]!;
    wy += factor * table[at + powers + p]!;
    wty += factor * table[at + powers + p + 1]!;
  }
  sums.w += w;
  sums.wu += start * w + scale * wt;
  sums.wuu += start * start * w + 2 * start * scale * wt + scale * scale * wtt;
  sums.wy += wy;
  sums.wuy += start * wy + scale * wty;
}

const weight = new Float64Array(10);

/** Adds one point. */
export function addPoint(u: number, y: number, sums: Sums): void {
  const distance = u < 0 ? -u : u;
  const rest = 1 - distance * distance * distance;
  const w = rest * rest * rest;
  sums.w += w;
  sums.wu += w * u;
  sums.wuu += w * u * u;
  sums.wy += w * y;
  sums.wuy += w * u * y;
}
