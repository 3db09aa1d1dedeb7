import type { Results } from "../../../engine";
import type { Branch } from "../../model/tree";

/** One figure before and after, as numbers. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** What a part of the index is with other values. */
export interface ChangedPart {
  readonly branch: Branch;
  readonly score: BeforeAfter;
  readonly rank: BeforeAfter;
  readonly gap: BeforeAfter;
}

/** The index and its parts before and after, for one unit. */
export const changedParts = (
  before: Results,
  after: Results,
  unit: number,
  root: Branch,
): readonly ChangedPart[] =>
  [root, ...root.children].map((branch) => {
    const pair = (columns: (results: Results) => readonly Float64Array[]): BeforeAfter => ({
      before: columns(before)[branch.position]?.[unit] ?? NaN,
      after: columns(after)[branch.position]?.[unit] ?? NaN,
    });
    return {
      branch,
      score: pair(({ scores }) => scores),
      rank: pair(({ ranks }) => ranks),
      gap: pair(({ gaps }) => gaps),
    };
  });

/** Whether nothing of a part changes that is seen with so many decimals. */
export const isSame = ({ score, rank, gap }: ChangedPart, decimals: number): boolean =>
  [score, rank, gap].every(
    ({ before, after }) =>
      (Number.isNaN(before) && Number.isNaN(after)) || before.toFixed(decimals) === after.toFixed(decimals),
  );

export interface Passed {
  /** Positions of the units that were before the unit and are behind it now, the nearest to the new rank first. */
  readonly passes: readonly number[];
  /** Positions of the units that were behind it and are before it now. */
  readonly passedBy: readonly number[];
}

/** Which units the unit passes in a node, and which pass it. */
export function passed(before: Results, after: Results, unit: number, node: number): Passed {
  const [was, is] = [before.ranks[node] ?? new Float64Array(), after.ranks[node] ?? new Float64Array()];
  const [ownWas, ownIs] = [was[unit] ?? NaN, is[unit] ?? NaN];
  const others = [...was.keys()].filter((other) => other !== unit);
  const distance = (other: number): number => Math.abs((is[other] ?? NaN) - ownIs);
  const near = (list: readonly number[]): readonly number[] =>
    [...list].sort((a, b) => distance(a) - distance(b));
  return {
    passes: near(others.filter((i) => (was[i] ?? NaN) < ownWas && (is[i] ?? NaN) > ownIs)),
    passedBy: near(others.filter((i) => (was[i] ?? NaN) > ownWas && (is[i] ?? NaN) < ownIs)),
  };
}
