import { Matrix, solve } from "ml-matrix";
import { at } from "../at";

const solved = (rows: readonly Float64Array[], places: readonly number[]): readonly number[] =>
  solve(
    new Matrix(places.map((j) => places.map((k) => at(at(rows, j), k)))),
    Matrix.ones(places.length, 1),
    true, // by singular values: of many solutions (items that are equal) the one that favours none
  ).to1DArray();

/** The part of the step from a share to the wanted one that keeps it at 0 or above. */
const roomOf = (share: number, wanted: number): number =>
  wanted > 0 ? 1 : share > 0 ? share / (share - wanted) : 0;

/**
 * The non-negative combination of standardised items that the items correlate equally with, where there is one; else that
 * with the largest least correlation, in which the items that would need a negative share have none.
 *
 *     (R v)_j = 1 where v_j > 0,  (R v)_j >= 1 where v_j = 0
 *
 * `correlations`: R, items x items. These are the conditions of the least v'Rv / 2 - 1'v over v >= 0, found by the active
 * sets of Lawson and Hanson (1974), Solving Least Squares Problems, ch. 23. Where items cancel out (two whose correlation is
 * -1), there is no such combination, and every item has the same share.
 *
 * @example balancedStart([Float64Array.of(1, 0.5), Float64Array.of(0.5, 1)]).map((x) => Math.round(3 * x)) // Float64Array.of(2, 2)
 */
export function balancedStart(correlations: readonly Float64Array[]): Float64Array {
  const n = correlations.length;
  const all = Array.from({ length: n }, (_, j) => j);
  const lack = (v: Float64Array, j: number): number =>
    1 - at(correlations, j).reduce((sum, r, k) => sum + r * at(v, k), 0);
  const free = Float64Array.from(solved(correlations, all));
  if (free.every((x) => x > 0) && all.every((j) => Math.abs(lack(free, j)) < 1e-9)) return free;

  const v = new Float64Array(n);
  let held: number[] = [];
  for (let step = 0; step < 10 * n; step++) {
    const others = all.filter((j) => !held.includes(j));
    const entering = others.reduce((best, j) => (best < 0 || lack(v, j) > lack(v, best) ? j : best), -1);
    if (entering < 0 || lack(v, entering) < 1e-12) break;
    held.push(entering);
    for (;;) {
      const wanted = solved(correlations, held);
      const leaving = held.filter((_, k) => !(at(wanted, k) > 0));
      const room = held.map((j, k) => roomOf(at(v, j), at(wanted, k)));
      const part = leaving.length === 0 ? 1 : Math.min(...room);
      for (const [k, j] of held.entries()) v[j] = at(v, j) + part * (at(wanted, k) - at(v, j));
      if (leaving.length === 0) break;
      held.forEach((j, k) => {
        if (room[k] === part) v[j] = 0;
      });
      held = held.filter((j) => at(v, j) > 0);
      if (held.length === 0) break;
    }
  }
  // Items that cancel out for any shares have no such combination; where the search stopped depends on their order.
  return all.some((j) => lack(v, j) > 1e-9) ? v.fill(1) : v;
}
