import { availableParallelism } from "node:os";
import type { Workers } from "../app";
import { startHere } from "../worker/here";
import { startNodeThread } from "../worker/node";
import { workersOn } from "../worker/workers";
import { Failure } from "./failure";

/** Less work than this, see `workOf`, is done sooner than threads are started: some tenths of a second. */
const shortWork = 2e7;

/** Code of what stops a command by Ctrl-C. */
export const interrupted = "interrupted";

/**
 * Workers for so much work: the threads that were asked for, else one a core where it is long, and none where it is short.
 * Ctrl-C stops them.
 */
export const workersFor =
  (threads: number | undefined) =>
  (work: number): Workers | null => {
    if (threads === undefined && work < shortWork) return null;
    const count = threads ?? availableParallelism();
    return stoppable(workersOn(count === 1 ? startHere : startNodeThread, count));
  };

/** Workers that an interrupt from the terminal ends; at all other times it ends the process, as ever. */
const stoppable = ({ count, run }: Workers): Workers => ({
  count,
  async *run(job, parts) {
    const controller = new AbortController();
    const stop = (): void =>
      controller.abort(
        new Failure(interrupted, "Stopped before it was done.", "Nothing of it is kept; start it again."),
      );
    process.once("SIGINT", stop);
    try {
      yield* run(job, parts, controller.signal);
    } finally {
      process.off("SIGINT", stop);
    }
  },
});
