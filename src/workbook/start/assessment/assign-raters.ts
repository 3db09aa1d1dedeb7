import { streams } from "../../../engine";
import type { Assignment, AssignmentRequest } from "./assignment";
import { RaterPool } from "./rater-pool";

/**
 * Shares the cells out over the raters: each new cell has `perCell` different raters, or all where it is shared by all; loads
 * differ by one cell at most, by unit by the cells of one unit. Raters are connected by common cells as far as that allows, because
 * only then can their severity be compared. What is given stays, and counts as work; a new cell of a unit that has raters gets
 * those, when cells are shared out by unit.
 *
 * @example assignRaters({ units: 4, indicators: 3, raters: 2, perCell: 1, by: "unit", shared: 1, seed: 1 }).loads // [9, 6] or [6, 9]
 */
export function assignRaters(request: AssignmentRequest): Assignment {
  const {
    units,
    indicators,
    raters,
    perCell,
    by,
    shared,
    seed,
    given = () => [],
    isOpen = () => true,
  } = request;
  const [random = () => 0] = streams(seed, 1);
  const pool = new RaterPool(raters, random);
  const everyone = Array.from({ length: raters }, (_, rater) => rater);
  const cells: (readonly number[])[] = Array.from({ length: units * indicators }, () => []);
  const open = cells.map((_, k) => {
    const [unit, indicator] = [Math.floor(k / indicators), k % indicators];
    const own = given(unit, indicator);
    if (own.length > 0) pool.give(own, 1);
    return own.length === 0 && isOpen(unit, indicator);
  });
  const hasGiven = open.includes(false);
  const assign = (places: readonly number[], chosen: readonly number[]): void => {
    pool.give(chosen, places.length);
    for (const k of places) cells[k] = chosen;
  };
  const blocks = blocksOf(units, indicators, by, open);
  // What is new after the first time is shared out among few: the shared cells are there already.
  let sharedLeft = hasGiven ? 0 : shared;
  for (const places of shuffled(blocks, random)) {
    const before = by === "unit" ? ofUnit(places, indicators, given) : [];
    if (before.length > 0) assign(places, before);
    else if (sharedLeft > 0) {
      sharedLeft--;
      assign(places, everyone);
    } else assign(places, pool.choose(Math.min(perCell, raters)));
  }
  return { cells, loads: pool.loads, groups: pool.groups() };
}

/** Places of cells that get the same raters, without those that have some. */
function blocksOf(
  units: number,
  indicators: number,
  by: "unit" | "cell",
  open: readonly boolean[],
): readonly (readonly number[])[] {
  const all = Array.from({ length: units * indicators }, (_, k) => k).filter((k) => open[k] === true);
  if (by === "cell") return all.map((k) => [k]);
  const ofUnits = new Map<number, number[]>();
  for (const k of all) {
    const unit = Math.floor(k / indicators);
    ofUnits.set(unit, [...(ofUnits.get(unit) ?? []), k]);
  }
  return [...ofUnits.values()];
}

/** The raters that the unit of a block has in other indicators. */
function ofUnit(
  [first = 0]: readonly number[],
  indicators: number,
  given: (unit: number, indicator: number) => readonly number[],
): readonly number[] {
  const unit = Math.floor(first / indicators);
  const found = new Set(Array.from({ length: indicators }, (_, j) => given(unit, j)).flat());
  return [...found].sort((a, b) => a - b);
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [mixed[i], mixed[j]];
    if (a !== undefined && b !== undefined) [mixed[i], mixed[j]] = [b, a];
  }
  return mixed;
}
