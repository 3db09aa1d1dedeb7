/** A scalar as the grid gives it to a function and takes it back. */
export type GridValue = string | number | boolean | null;

/** Names of the channels between page and worker, and what is called on them. */
export const functionsOfPage = "psci.functions-of-page";
export const functionsOfWorker = "psci.functions-of-worker";
export const runsOfWorker = "psci.runs-of-worker";

/** Of the page: runs a function. */
export interface FunctionCaller {
  readonly call: (name: string, args: readonly unknown[]) => Promise<GridValue | GridValue[][]>;
}

/** Of the worker: takes the names of functions that formulas may call. */
export interface FunctionNames {
  readonly register: (names: readonly string[]) => Promise<void>;
}

/** Of the worker: computes nothing between the two. */
export interface HeldRuns {
  readonly hold: () => Promise<void>;
  readonly release: () => Promise<void>;
}
