// The bundler knows the class only by this module name without "node:", and then makes a file of the entry.
import { Worker } from "worker_threads";
import type { Answer, StartThread } from "./thread";

/** When the sources run directly (development and tests), a thread needs a loader for TypeScript. */
const options = __filename.endsWith(".ts") ? { execArgv: ["--require", "tsx/cjs"] } : {};

/** A worker thread of Node. */
export const startNodeThread: StartThread = (listener) => {
  const worker = new Worker(new URL("./node-entry.ts", import.meta.url), options);
  worker.on("message", (answer: Answer) => listener.answer(answer));
  worker.on("error", (error) => listener.fail(error));
  worker.on("messageerror", (error) => listener.fail(error));
  worker.on("exit", (code) => listener.fail(new Error(`The worker thread ended with code ${code}.`)));
  return {
    send: (request) => worker.postMessage(request),
    close: () => void worker.terminate(),
  };
};
