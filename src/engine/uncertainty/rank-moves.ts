import { at } from "../at";

/** How far ranks moved. */
export interface RankMoves {
  /** Mean of |rank before - rank after| over the units with both; NaN without. */
  readonly meanAbsoluteShift: number;
  /** Share of these units that move `places` or more; NaN without. */
  readonly moved: number;
  /** The units that moved, by position, the largest move first, then in their order; a positive shift is up. */
  readonly movers: readonly { readonly unit: number; readonly shift: number }[];
}

/**
 * How far ranks moved from one run to another. A unit without either rank does not count.
 *
 * @param places from how many places on a unit counts as moved
 * @param most how many movers are listed at most
 * @example rankMoves(Float64Array.of(1, 2, 3), Float64Array.of(3, 1, 2)).meanAbsoluteShift // 1.3333333333333333
 */
export function rankMoves(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  { places = 3, most = 5 }: { readonly places?: number; readonly most?: number } = {},
): RankMoves {
  const shifts = Array.from(before, (rank, unit) => ({ unit, shift: rank - at(after, unit) })).filter(
    ({ shift }) => !Number.isNaN(shift),
  );
  const sum = shifts.reduce((total, { shift }) => total + Math.abs(shift), 0);
  return {
    meanAbsoluteShift: sum / shifts.length,
    moved: shifts.filter(({ shift }) => Math.abs(shift) >= places).length / shifts.length,
    movers: shifts
      .filter(({ shift }) => shift !== 0)
      .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift) || a.unit - b.unit)
      .slice(0, most),
  };
}
