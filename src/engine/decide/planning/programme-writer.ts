import type { Programme, ProgrammeRow, ProgrammeVariable } from "./programme";

/** A sum of variables, each times its coefficient. */
export type Sum = ProgrammeRow["terms"];

/** Collects the variables and rows of a programme. */
export class ProgrammeWriter {
  readonly #variables: ProgrammeVariable[] = [];
  readonly #rows: ProgrammeRow[] = [];

  /** Adds a variable, and returns its position. */
  variable(variable: ProgrammeVariable): number {
    return this.#variables.push(variable) - 1;
  }

  /** Adds a row; a variable that is in the sum twice has both coefficients. */
  row(sum: Sum, minimum: number, maximum: number): void {
    const coefficients = new Map<number, number>();
    for (const { variable, coefficient } of sum)
      coefficients.set(variable, (coefficients.get(variable) ?? 0) + coefficient);
    const terms = [...coefficients].map(([variable, coefficient]) => ({ variable, coefficient }));
    this.#rows.push({ terms, minimum, maximum });
  }

  get programme(): Programme {
    return { variables: this.#variables, rows: this.#rows };
  }
}
