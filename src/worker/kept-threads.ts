import type { StartThread, Thread, ThreadListener } from "./thread";

/** How long a thread may continue a part that nobody waits for, and how long one at rest is kept, in milliseconds. */
interface KeptFor {
  readonly part: number;
  readonly rest: number;
}

interface Kept {
  readonly thread: Thread;
  /** Who has it; null at rest. */
  listener: ThreadListener | null;
  /** Parts that it was sent and has not answered. */
  waiting: number;
  timer: ReturnType<typeof setTimeout> | null;
}

/**
 * Threads that stay alive between jobs: starting one takes longer than a short job. A closed thread is kept for the next
 * job. One in the middle of a part may finish it; it is ended when that takes too long, or when a job needs its place.
 */
export function keptThreads(startThread: StartThread, keptFor: KeptFor): StartThread {
  const all = new Set<Kept>();

  const drop = (kept: Kept): void => {
    all.delete(kept);
    if (kept.timer !== null) clearTimeout(kept.timer);
    kept.thread.close();
  };
  const dropIn = (kept: Kept, milliseconds: number): void => {
    if (kept.timer !== null) clearTimeout(kept.timer);
    kept.timer = setTimeout(() => drop(kept), milliseconds);
  };
  const add = (listener: ThreadListener): Kept => {
    const thread = startThread({
      answer: (answer) => {
        kept.waiting--;
        if (kept.listener !== null) kept.listener.answer(answer);
        else dropIn(kept, keptFor.rest);
      },
      fail: (error) => {
        drop(kept);
        kept.listener?.fail(error);
      },
    });
    const kept: Kept = { thread, listener, waiting: 0, timer: null };
    all.add(kept);
    return kept;
  };
  const take = (listener: ThreadListener): Kept => {
    const free = [...all].filter((kept) => kept.listener === null);
    const rested = free.find(({ waiting }) => waiting === 0);
    if (rested === undefined) {
      const [busy] = free;
      if (busy !== undefined) drop(busy);
      return add(listener);
    }
    if (rested.timer !== null) clearTimeout(rested.timer);
    rested.timer = null;
    rested.listener = listener;
    return rested;
  };

  return (listener) => {
    const kept = take(listener);
    return {
      send: (request) => {
        kept.thread.send(request);
        if ("part" in request) kept.waiting++;
      },
      close: () => {
        if (kept.listener !== listener) return;
        kept.listener = null;
        if (all.has(kept)) dropIn(kept, kept.waiting === 0 ? keptFor.rest : keptFor.part);
      },
    };
  };
}
