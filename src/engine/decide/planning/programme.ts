/**
 * A linear programme with whole numbers: find amounts x, each from 0 to its maximum, with the largest sum of gain times x, so that
 * every row keeps its limits. Plain data, for a solver that is passed in.
 */
export interface Programme {
  readonly variables: readonly ProgrammeVariable[];
  readonly rows: readonly ProgrammeRow[];
}

export interface ProgrammeVariable {
  readonly gain: number;
  readonly maximum: number;
  /** Whether it takes whole numbers only. */
  readonly whole: boolean;
}

/** minimum <= sum of coefficient times variable <= maximum; -Infinity and Infinity for no limit. */
export interface ProgrammeRow {
  readonly terms: readonly { readonly variable: number; readonly coefficient: number }[];
  readonly minimum: number;
  readonly maximum: number;
}

/** The amounts found, one per variable; null where there are none. `bound`: no amounts gain more; NaN where none is known. */
export interface ProgrammeAnswer {
  readonly amounts: Float64Array | null;
  readonly bound: number;
  /** Whether the amounts are the best, or there are certainly none. */
  readonly proven: boolean;
}

/** Solves a programme: yalps, which the engine has, or a stronger solver that the caller has. */
export type ProgrammeSolver = (programme: Programme) => ProgrammeAnswer;
