import type { AgreementFigures } from "../../../workbook/assessment";
import type { ComparedTables } from "./figures-entry";

/**
 * The figures of ratings, found by a worker of their own, which ends with them or when the signal aborts. Rejects where it cannot be
 * started.
 */
export function figuresByWorker(
  tables: ComparedTables,
  signal: AbortSignal,
): Promise<AgreementFigures | null> {
  return new Promise((resolve, reject) => {
    // In this form the bundler makes a file of the entry, and puts its address here.
    const worker = new Worker(new URL("./figures-entry.ts", import.meta.url));
    signal.addEventListener("abort", () => worker.terminate());
    worker.onmessage = ({ data }: MessageEvent<AgreementFigures | null>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error(event.message || "The worker could not be started."));
    };
    worker.postMessage(tables);
  });
}
