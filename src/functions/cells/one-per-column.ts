import { isGiven } from "./given";
import { listOf } from "./table";
import { refuse } from "./refuse";

/** What a list with one entry a column may hold. */
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
/** Goalposts and targets: any figure, and none for a column that has none. */
export const boundFigures = (name: string): ColumnFigures => ({
  name,
  otherwise: NaN,
  allows: () => true,
  allowed: "numbers",
});

/** One figure a column: from a list of as many, or one figure for all, or none. */
export function onePerColumn(argument: unknown, columns: number, kind: ColumnFigures): Float64Array {
  if (!isGiven(argument)) return new Float64Array(columns).fill(kind.otherwise);
  const list = listOf(argument, kind.name);
  if (list.length !== columns && list.length !== 1)
    refuse(
      `${kind.name} has ${list.length} cells for ${columns} columns. Give one cell a column, in their order, or one for all.`,
    );
  return Float64Array.from({ length: columns }, (_, j) => {
    const x = list[list.length === 1 ? 0 : j]!;
    if (!Number.isNaN(x) || Number.isNaN(kind.otherwise)) return allowed(x, kind, j);
    return refuse(`${kind.name} has no number at place ${j + 1}. They must be ${kind.allowed}.`);
  });
}

function allowed(x: number, { allows, name, allowed: what }: ColumnFigures, j: number): number {
  return allows(x) ? x : refuse(`${name} has ${x} at place ${j + 1}. They must be ${what}.`);
}
