import type { Job, Part, PartResult } from "../engine/internal";

/** What a thread is told: the job, once, then one part after the other. */
export type Request = { readonly job: Job } | { readonly part: Part };

/** What a thread answers to each part. */
export type Answer = { readonly result: PartResult } | { readonly error: unknown };

/** One place where parts of a job are done, one at a time. */
export interface Thread {
  send(request: Request): void;
  /** Ends it, whatever it is at. */
  close(): void;
}

/** Who a thread tells. */
export interface ThreadListener {
  answer(answer: Answer): void;
  /** The thread itself failed: it could not be started, or ended by itself. */
  fail(error: unknown): void;
}

/** Starts a thread. Messages are copied on their way, as `structuredClone` does. */
export type StartThread = (listener: ThreadListener) => Thread;
