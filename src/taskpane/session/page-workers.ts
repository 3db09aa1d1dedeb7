import type { Workers } from "../../app";
import { keptThreads } from "../../worker/kept-threads";
import { startWebThread } from "../../worker/web";
import { withFallback } from "../../worker/with-fallback";
import { workersOn } from "../../worker/workers";

/** More threads than this help little, and each has a model of its own in memory. */
const maximumThreads = 4;

const count = Math.min(maximumThreads, Math.max(1, navigator.hardwareConcurrency));

const kept = keptThreads(startWebThread, { part: 300, rest: 600_000 });

let isMissing = false;
const listeners = new Set<() => void>();

/** Whether the page has to run tests itself, because its threads did not start. For `useSyncExternalStore`. */
export const missingThreads = {
  current: (): boolean => isMissing,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The workers of the page: threads that stay alive between jobs; without threads, turns of the page itself. */
const pageWorkers = withFallback(
  workersOn(kept, count),
  async () => workersOn((await import("../../worker/here")).startHere, 1),
  () => {
    isMissing = true;
    for (const listener of listeners) listener();
  },
);

/** However short the work is, it does not run on the page: the page would not respond. */
export const workersFor = (): Workers => pageWorkers;
