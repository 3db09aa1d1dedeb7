/** Work in steps, between which the page answers. */
export type Steps = Iterator<void>;

/** Longest that steps are taken one after the other, in milliseconds. */
const slice = 30;

/** Longest that work waits while the page has other things to do, in milliseconds. */
const patience = 250;

/** Work that is done in its order while the page has nothing else to do, in slices that nobody notices. */
export class SlicedWork {
  #work: Steps[] = [];
  #waiting: (() => void)[] = [];
  #isScheduled = false;

  /** @param atEnd work that is to follow whenever all is done; null for none */
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

  /** Does all of it now. */
  finish(): void {
    this.#takeSteps(Infinity);
  }

  /** Forgets what is not done. */
  stop(): void {
    this.#work = [];
    this.#tell();
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
      { timeout: patience },
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
    if (last === null) this.#tell();
    else this.#work.push(last);
  }

  #tell(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
