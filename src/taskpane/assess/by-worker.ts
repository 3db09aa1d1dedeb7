import type { OffPageResult, OffPageWork } from "./off-page-work";

/** Has work done by a worker of its own, which ends with it or when the signal aborts. Rejects where it cannot be started. */
export default function byWorker(work: OffPageWork, signal: AbortSignal): Promise<OffPageResult> {
  return new Promise((resolve, reject) => {
    // In this form the bundler makes a file of the entry, and puts its address here.
    const worker = new Worker(new URL("./off-page-entry.ts", import.meta.url));
    signal.addEventListener("abort", () => worker.terminate());
    worker.onmessage = ({ data }: MessageEvent<OffPageResult>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error(event.message || "The worker could not be started."));
    };
    worker.postMessage(work);
  });
}
