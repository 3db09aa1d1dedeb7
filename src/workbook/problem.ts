import type { ProblemPlace, Severity } from "../engine";
import type { CellRef } from "./cells";

/**
 * A problem as the user meets it: where, what was found, what to do. Problems of the engine become these too, with
 * the cell that the source map knows (`describeProblem`).
 */
export interface Problem {
  /** Stable, kebab-case; every code has its line in docs/problems.md. */
  readonly code: string;
  readonly severity: Severity;
  /** Null only when no cell is concerned (a table that is not there). */
  readonly cell: CellRef | null;
  /** What is wrong, naming what was found: "Weight of Data infrastructure (SA1) is -2". */
  readonly message: string;
  /** The way out, as an instruction: "Enter a number of 0 or more." */
  readonly remedy: string;
  readonly where: ProblemPlace;
  /** What message and remedy were made from, for another language; absent where they were not made from the catalogue. */
  readonly sentence?: ProblemSentence;
}

/** A sentence of the catalogue with the names of one case. */
export interface ProblemSentence {
  /** The problem's code, or the code and the name of one of its variants: "indicator-without-target/gap". */
  readonly key: string;
  readonly names: Readonly<Record<string, string | undefined>>;
}
