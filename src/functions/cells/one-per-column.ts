import { isGiven } from "./given";
import { listOf } from "./table";
import { refuse } from "./refuse";

/** What a list with one entry per column may hold. */
export interface ColumnFigures {
  /** For messages: "Weights". */
  readonly name: string;
  /** Used where the argument is left out; and for its blank cells, unless those are refused. */
  readonly otherwise: number;
  readonly allows: (x: number) => boolean;
  /** What is allowed, to end "must be ...". */
  readonly allowed: string;
}

export const weightFigures: ColumnFigures = {
  name: "Weights",
  otherwise: 1,
  allows: (x) => x >= 0,
  allowed: "numbers of 0 or more",
};
export const directionFigures: ColumnFigures = {
  name: "Directions",
  otherwise: 1,
  allows: (x) => x === 1 || x === -1,
  allowed: "1 where more is better, -1 where less is",
};
/** Goalposts and targets: any figure; a blank cell stands for none. */
export const boundFigures = (name: string): ColumnFigures => ({
  name,
  otherwise: NaN,
  allows: () => true,
  allowed: "numbers",
});

/** One figure per column: from a list of as many, from one figure for all, or the default where the argument is left out. */
export function onePerColumn(argument: unknown, columns: number, kind: ColumnFigures): Float64Array {
  if (!isGiven(argument)) return new Float64Array(columns).fill(kind.otherwise);
  const list = listOf(argument, kind.name);
  const [first = NaN] = list;
  if (list.length !== columns && list.length !== 1)
    refuse(
      `${kind.name} has ${list.length} cells for ${columns} columns. Give one cell per column, in their order, or one for all.`,
    );
  const figures = list.length === columns ? list : new Float64Array(columns).fill(first);
  return figures.map((x, j) => {
    if (!Number.isNaN(x) || Number.isNaN(kind.otherwise)) return allowed(x, kind, j);
    return refuse(`${kind.name} has no number at place ${j + 1}. They must be ${kind.allowed}.`);
  });
}

/**
 * The figure of a column, by its place.
 *
 * @throws RangeError for a place that the list does not have: an error of the program
 */
export function figureOf(list: Float64Array, column: number): number {
  const found = list[column];
  if (found === undefined) throw new RangeError(`There is no column ${column}.`);
  return found;
}

function allowed(x: number, { allows, name, allowed: what }: ColumnFigures, j: number): number {
  return allows(x) ? x : refuse(`${name} has ${x} at place ${j + 1}. They must be ${what}.`);
}
