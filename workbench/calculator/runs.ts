/** The engine's part of a run. */
export interface Engine {
  /** Ends the present run as soon as possible. */
  readonly stop: () => void;
  /** Reports that a run was stopped before it began. */
  readonly reportDropped: () => void;
}

/**
 * Lets the engine do one run at a time. Each request includes all that is not computed yet. So a request stops the
 * present run, and of the waiting runs only the last is needed. The engine itself would do each of them.
 */
export class Runs {
  #isRunning = false;
  #isHeld = false;
  #next: (() => void) | null = null;

  constructor(readonly engine: Engine) {}

  ask(begin: () => void): void {
    if (this.#next !== null) this.engine.reportDropped();
    this.#next = begin;
    if (this.#isRunning) this.engine.stop();
    else this.#begin();
  }

  /** The present run has ended. */
  end(): void {
    this.#isRunning = false;
    this.#begin();
  }

  /** Begins no run until `release`: formulas of a workbook that is half written have wrong results. */
  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    if (!this.#isRunning) this.#begin();
  }

  #begin(): void {
    if (this.#isHeld || this.#next === null) return;
    const begin = this.#next;
    [this.#next, this.#isRunning] = [null, true];
    begin();
  }
}
