import { type Job, type Part, type PartResult, performer, type Workers } from "../../engine/internal";
import { partSize } from "../robustness-workers";

/** How the runs of a test are made. */
export interface RunningOptions {
  /** Workers for this much work (see `workOf`); null or absent for this thread. */
  readonly workersFor?: ((work: number) => Workers | null) | undefined;
  /** Ends the runs when it is aborted; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Lets other work run between two parts in this thread. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** Parts of a design that runs in this thread: enough to show progress and to be cancelled. */
const partsHere = 16;

/** Runs in one part. */
export const partLength = (runs: number, workers: Workers | null): number =>
  workers === null ? Math.max(1, Math.ceil(runs / partsHere)) : partSize(runs, workers);

/** The results of parts of a job, on workers or in this thread: the same figures in any order. */
export async function* runParts(
  job: Job,
  parts: readonly Part[],
  workers: Workers | null,
  { signal, pause }: RunningOptions,
): AsyncGenerator<PartResult> {
  if (workers !== null) return yield* workers.run(job, parts, signal);
  const perform = performer(job);
  for (const part of parts) {
    signal?.throwIfAborted();
    yield perform(part);
    await pause?.();
  }
}
