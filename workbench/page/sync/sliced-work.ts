/** Work in steps; the page can respond between them. */
export type Steps = Iterator<void>;

/** Maximum time of steps without a break, in milliseconds. */
const slice = 30;

/** Maximum time that work waits while the page is busy, in milliseconds. */
const maximumWait = 250;

/** Runs work in its order while the page is idle, in slices too short to notice. */
export class SlicedWork {
  #work: Steps[] = [];
  #waiting: (() => void)[] = [];
  #isScheduled = false;

  /** @param atEnd work that follows whenever all other work is done; null for none */
  constructor(readonly atEnd: () => Steps | null) {}

  add(steps: Steps): void {
    this.#work.push(steps);
    this.#schedule();
  }

  /** Resolves when all work is done. */
  done(): Promise<void> {
    if (this.#work.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Does all work now. */
  finish(): void {
    this.#takeSteps(Infinity);
  }

  /** Drops the work that is not done. */
  stop(): void {
    this.#work = [];
    this.#resolveWaiting();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestIdleCallback(
      () => {
        this.#isScheduled = false;
        try {
          this.#takeSteps(performance.now() + slice);
        } finally {
          if (this.#work.length > 0) this.#schedule();
        }
      },
      { timeout: maximumWait },
    );
  }

  #takeSteps(end: number): void {
    for (;;) {
      const [steps] = this.#work;
      if (steps === undefined) return;
      if (steps.next().done === true) this.#next();
      if (performance.now() >= end) return;
    }
  }

  #next(): void {
    this.#work.shift();
    if (this.#work.length > 0) return;
    const last = this.atEnd();
    if (last === null) this.#resolveWaiting();
    else this.#work.push(last);
  }

  #resolveWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
