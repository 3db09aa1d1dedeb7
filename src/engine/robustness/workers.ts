import type { Job, Part, PartResult } from "./job";

/** Ends a run: an `AbortSignal` of Node or of a browser. The engine has the types of neither. */
interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(event: "abort", listener: () => void): void;
  removeEventListener(event: "abort", listener: () => void): void;
}

/** Runs the parts of a job, several at a time. `src/worker` has workers for a page, for Node and for a single thread. */
export interface Workers {
  /** Number of parts that run at a time. */
  readonly count: number;
  /**
   * Yields the result of each part when it is ready. The results come in any order; their number shows the progress.
   * The work ends when the loop over the results ends.
   *
   * @param signal ends the work when it is aborted; the loop then throws its reason
   * @throws what a part throws
   */
  run(job: Job, parts: readonly Part[], signal?: StopSignal): AsyncIterable<PartResult>;
}
