import type { Job, Part, PartResult } from "../engine/internal";

/** What is sent to a thread: the job once, then one part after another. */
export type Request = { readonly job: Job } | { readonly part: Part };

/** What a thread answers to each part. */
export type Answer = { readonly result: PartResult } | { readonly error: unknown };

/** A place where the parts of a job run, one at a time. */
export interface Thread {
  send(request: Request): void;
  /** Ends the thread, even in the middle of a part. */
  close(): void;
}

/** The receiver of a thread's answers. */
export interface ThreadListener {
  answer(answer: Answer): void;
  /** The thread itself failed: it could not start, or it ended by itself. */
  fail(error: unknown): void;
}

/** Starts a thread. Messages are copied, as by `structuredClone`. */
export type StartThread = (listener: ThreadListener) => Thread;

/** A thread could not start, or ended by itself: the work may succeed elsewhere. */
export class ThreadError extends Error {
  override readonly name = "ThreadError";
}
