/** A scalar as the grid passes it to a function and takes it back. */
export type GridValue = string | number | boolean | null;

/** Names of the channels between page and worker, and the calls on each. */
export const functionsOfPage = "psci.functions-of-page";
export const functionsOfWorker = "psci.functions-of-worker";
export const runsOfWorker = "psci.runs-of-worker";

/** On the page: runs a function. */
export interface FunctionCaller {
  readonly call: (name: string, args: readonly unknown[]) => Promise<GridValue | GridValue[][]>;
}

/** In the worker: receives the names of functions that formulas may call. */
export interface FunctionNames {
  readonly register: (names: readonly string[]) => Promise<void>;
}

/** In the worker: computes nothing between the two calls. */
export interface HeldRuns {
  readonly hold: () => Promise<void>;
  readonly release: () => Promise<void>;
}
