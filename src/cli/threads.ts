import { availableParallelism } from "node:os";
import type { Workers } from "../app";
import { startHere } from "../worker/here";
import { startNodeThread } from "../worker/node";
import { workersOn } from "../worker/workers";
import { Failure } from "./failure";
import type { ExitCode } from "./terminal";

/**
 * Less work than this (see `workOf`) is done faster on one thread: starting threads takes some tenths of a second.
 */
const shortWork = 2e7;

/** Code of the error that a command throws after Ctrl-C. */
const interrupted = "interrupted";

/** Exit code of a command that ended with a failure: after Ctrl-C that of the signal. */
export const exitCodeOf = ({ code }: Failure): ExitCode => (code === interrupted ? 130 : 2);

/**
 * Workers for this much work: as many threads as were requested, else one per core where the work is long, and none
 * where it is short. Ctrl-C stops them.
 */
export const workersFor =
  (threads: number | undefined) =>
  (work: number): Workers | null => {
    if (threads === undefined && work < shortWork) return null;
    const count = threads ?? availableParallelism();
    return stoppable(workersOn(count === 1 ? startHere : startNodeThread, count));
  };

/** Workers that Ctrl-C stops. When none of them run, Ctrl-C ends the process as usual. */
const stoppable = ({ count, run }: Workers): Workers => ({
  count,
  async *run(job, parts) {
    const controller = new AbortController();
    const stop = (): void =>
      controller.abort(
        new Failure(interrupted, "Stopped before it was done.", "Nothing was kept; start it again."),
      );
    process.once("SIGINT", stop);
    try {
      yield* run(job, parts, controller.signal);
    } finally {
      process.off("SIGINT", stop);
    }
  },
});
