import type { Workers } from "../engine/internal";
import { ThreadError } from "./thread";

/**
 * Workers whose threads may not start (a policy, no network, a browser without them): the work then runs on others, and so
 * does all work that follows. The results are the same.
 *
 * @param fallback the other workers; called only when they are needed
 * @param missing is called once, when threads did not start
 */
export function withFallback(
  threads: Workers,
  fallback: () => Promise<Workers>,
  missing: () => void,
): Workers {
  let isMissing = false;
  return {
    count: threads.count,
    async *run(job, parts, signal) {
      let arrived = 0;
      if (!isMissing)
        try {
          for await (const result of threads.run(job, parts, signal)) {
            arrived++;
            yield result;
          }
          return;
        } catch (error) {
          if (!(error instanceof ThreadError) || arrived > 0) throw error;
          isMissing = true;
          missing();
        }
      yield* (await fallback()).run(job, parts, signal);
    },
  };
}
