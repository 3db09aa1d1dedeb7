import type { RatingFigures, RatingsToCompare } from "./rating-figures";
import { ThreadError } from "./thread";

/**
 * The figures of ratings, found by a worker of their own, which ends with them or when the signal aborts.
 *
 * @throws ThreadError when the worker cannot be started
 */
export function figuresByWorker(given: RatingsToCompare, signal: AbortSignal): Promise<RatingFigures> {
  return new Promise((resolve, reject) => {
    // In this form the bundler makes a file of the entry, and puts its address here.
    const worker = new Worker(new URL("./rating-figures-entry.ts", import.meta.url));
    signal.addEventListener("abort", () => worker.terminate());
    worker.onmessage = ({ data }: MessageEvent<RatingFigures>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new ThreadError(event.message || "The worker could not be started."));
    };
    worker.postMessage(given);
  });
}
