import type { Job, Part, PartResult, Workers } from "../engine/internal";
import type { StartThread, Thread } from "./thread";

/** Workers on threads of any kind; the threads start and end with each job. */
export const workersOn = (start: StartThread, count: number): Workers => ({
  count,
  run: (job, parts, signal) => onThreads(start, count, job, parts, signal),
});

async function* onThreads(
  start: StartThread,
  count: number,
  job: Job,
  parts: readonly Part[],
  signal: Parameters<Workers["run"]>[2],
): AsyncGenerator<PartResult> {
  signal?.throwIfAborted();
  const threads: Thread[] = [];
  const arrived: PartResult[] = [];
  let failure: { readonly error: unknown } | null = null;
  let wake = (): void => undefined;
  let sent = 0;

  const fail = (error: unknown): void => {
    failure ??= { error };
    wake();
  };
  const sendNext = (thread: Thread): void => {
    const part = parts[sent++];
    try {
      if (part) thread.send({ part });
    } catch (error) {
      // An error thrown inside the event of an answer would reach no caller.
      fail(error);
    }
  };
  const startThread = (): Thread => {
    const thread = start({
      fail,
      answer: (answer) => {
        if ("error" in answer) return fail(answer.error);
        arrived.push(answer.result);
        sendNext(thread);
        wake();
      },
    });
    return thread;
  };
  const abort = (): void => fail(signal?.reason);
  signal?.addEventListener("abort", abort);

  try {
    for (let k = 0; k < Math.min(Math.max(1, count), parts.length); k++) {
      const thread = startThread();
      threads.push(thread);
      thread.send({ job });
      sendNext(thread);
    }
    for (let done = 0; done < parts.length;) {
      throwIfFailed(failure);
      const result = arrived.shift();
      if (result) {
        done++;
        yield result;
      } else await new Promise<void>((resolve) => (wake = resolve));
    }
    // The work can also be cancelled at the last part.
    throwIfFailed(failure);
  } finally {
    signal?.removeEventListener("abort", abort);
    for (const thread of threads) thread.close();
  }
}

function throwIfFailed(failure: { readonly error: unknown } | null): void {
  if (failure) throw failure.error;
}
