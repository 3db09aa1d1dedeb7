import type { ProblemPlace, Severity } from "../engine";
import type { CellRef } from "./cells";

/**
 * A problem as the user sees it: where it is, what was found, what to do. `describeProblem` makes one of these from a
 * problem of the engine, with the cell from the source map.
 */
export interface Problem {
  /** Stable, kebab-case; docs/problems.md has a line for every code. */
  readonly code: string;
  readonly severity: Severity;
  /** Null when the problem is about no cell (a table that does not exist). */
  readonly cell: CellRef | null;
  /** What is wrong, with what was found: "Weight of Data infrastructure (SA1) is -2". */
  readonly message: string;
  /** What to do: "Enter a number of 0 or more." */
  readonly remedy: string;
  readonly where: ProblemPlace;
  /** What message and remedy were made from, for other languages; absent when they are not from the catalogue. */
  readonly sentence?: ProblemSentence;
}

/** A sentence of the catalogue, and the names that fill it. */
export interface ProblemSentence {
  /** The problem's code, or the code and the name of one of its variants: "indicator-without-target/gap". */
  readonly key: string;
  readonly names: Readonly<Record<string, string | undefined>>;
}
