import type { Answer, StartThread } from "./thread";

/** A Web Worker: a script of the page's own host, as the page's policy demands (`worker-src 'self'`). */
export const startWebThread: StartThread = (listener) => {
  // In this form the bundler makes a file of the entry, and puts its address here.
  const worker = new Worker(new URL("./web-entry.ts", import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<Answer>) => listener.answer(data);
  worker.onerror = ({ message }) => listener.fail(new Error(message || "The worker could not be started."));
  worker.onmessageerror = () => listener.fail(new Error("An answer of the worker could not be read."));
  return {
    send: (request) => worker.postMessage(request),
    close: () => worker.terminate(),
  };
};
