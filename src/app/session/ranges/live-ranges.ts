import type { Ranges } from "../../test";

/**
 * Ranges of ranks that follow the index, under the test that the Method states.
 * - `none`: no index has been read, or there are no workers.
 * - `nothing`: nothing of the test can vary.
 * - `tooLong`: the index is too large to be run again after each edit; a test is run on request.
 */
export interface LiveRanges {
  readonly phase: "none" | "running" | "done" | "nothing" | "tooLong" | "failed";
  /** By the code of the index. */
  readonly byRoot: ReadonlyMap<string, Ranges>;
  /** Whether these are ranges of the index before its last change: new ones are on their way, or cannot be made. */
  readonly isOld: boolean;
  /** Why they failed; "" otherwise. */
  readonly reason: string;
}

export const noRanges: LiveRanges = { phase: "none", byRoot: new Map(), isOld: false, reason: "" };
