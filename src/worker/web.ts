import { type Answer, type StartThread, ThreadError } from "./thread";

/** A Web Worker: a script of the page's own host, as the page's policy demands (`worker-src 'self'`). */
export const startWebThread: StartThread = (listener) => {
  const worker = startWorker();
  worker.onmessage = ({ data }: MessageEvent<Answer>) => listener.answer(data);
  worker.onerror = (event) => {
    event.preventDefault();
    listener.fail(new ThreadError(event.message || "The worker could not be started."));
  };
  worker.onmessageerror = () => listener.fail(new Error("An answer of the worker could not be read."));
  return {
    send: (request) => worker.postMessage(request),
    close: () => worker.terminate(),
  };
};

function startWorker(): Worker {
  try {
    // In this form the bundler makes a file of the entry, and puts its address here.
    return new Worker(new URL("./web-entry.ts", import.meta.url));
  } catch (cause) {
    // Where a policy forbids workers, some browsers throw at once.
    throw new ThreadError("The worker could not be started.", { cause });
  }
}
