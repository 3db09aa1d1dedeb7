import { cellAddress, type CellRef } from "../../workbook/cells";
import { CellSet } from "./cell-set";
import type { CellDifference } from "./compare-block";
import type { InputChange } from "./inputs/input-change";
import { precedents } from "./precedents";

/** A difference with its cell and the formula of the cell. */
export interface FoundDifference {
  readonly at: CellRef;
  readonly difference: CellDifference;
  readonly formula: string | null;
  /** The cell is as the inputs of the run made it, and only the inputs have changed since. */
  readonly isOfTheRun: boolean;
}

/** What a difference follows from when no single cell makes it. */
export const fromInputs = "inputs";

/**
 * Cause before consequence: says of each difference what it follows from. A cell whose own formula is right, and which
 * refers to another cell that differs, or to an input that was changed, follows from that one. What is left is a cause,
 * and comes first.
 */
export function withCauses(
  found: readonly FoundDifference[],
  changes: readonly InputChange[],
): readonly CellDifference[] {
  const causes = causesOf(found, changes);
  const all = found.map(({ difference }, k): CellDifference => {
    const follows = causes[k];
    return follows === undefined ? difference : { ...difference, follows };
  });
  const rank = ({ kind, follows }: CellDifference): number =>
    follows !== undefined ? 2 : kind === "value-changed" ? 1 : 0;
  return [...all].sort((a, b) => rank(a) - rank(b));
}

/** How many cells follow from each cause, by its address. */
export function followers(cells: readonly CellDifference[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { follows } of cells)
    if (follows !== undefined) counts.set(follows, (counts.get(follows) ?? 0) + 1);
  return counts;
}

function causesOf(
  found: readonly FoundDifference[],
  changes: readonly InputChange[],
): readonly (string | undefined)[] {
  const differing = new CellSet<number>();
  const inputs = new CellSet<string>();
  for (const { cell } of changes) if (cell !== null) inputs.add(cell, cellAddress(cell));
  const [first, ...others] = changes;
  const ofTheInputs = first?.cell && others.length === 0 ? cellAddress(first.cell) : fromInputs;
  found.forEach(({ at }, k) => differing.add(at, k));
  const direct = found.map(({ at, difference, formula, isOfTheRun }, k): number | string | undefined => {
    if (isOfTheRun) return ofTheInputs;
    if (difference.kind !== "value-changed" || formula === null) return undefined;
    const areas = precedents(formula, at.sheet);
    return (
      firstOf(areas, (area) => differing.within(area, (other) => other !== k)) ??
      firstOf(areas, (area) => inputs.within(area))
    );
  });
  return direct.map((_, k) => rootOf(k, direct, found));
}

/** The cause at the end of a chain of cells; a circle, which formulas of a report never make, ends where it began. */
function rootOf(
  start: number,
  direct: readonly (number | string | undefined)[],
  found: readonly FoundDifference[],
): string | undefined {
  const seen = new Set<number>([start]);
  let k = start;
  for (;;) {
    const next = direct[k];
    if (typeof next === "string") return next;
    if (next === undefined || seen.has(next)) {
      const at = found[k]?.at;
      return k === start || at === undefined ? undefined : cellAddress(at);
    }
    seen.add(next);
    k = next;
  }
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
