/** What runs do in the engine. */
export interface Engine {
  /** Lets the run that is under way end as soon as it can. */
  readonly stop: () => void;
  /** Says of a run that was never begun that it was stopped. */
  readonly tellDropped: () => void;
}

/**
 * Lets the engine do one run at a time. Whoever asks for the next one asks for all that is not computed yet: so the run
 * under way is stopped, and of those that wait the last is enough. The engine by itself would do each of them.
 */
export class Runs {
  #isRunning = false;
  #isHeld = false;
  #next: (() => void) | null = null;

  constructor(readonly engine: Engine) {}

  ask(begin: () => void): void {
    if (this.#next !== null) this.engine.tellDropped();
    this.#next = begin;
    if (this.#isRunning) this.engine.stop();
    else this.#begin();
  }

  /** The run under way is over. */
  end(): void {
    this.#isRunning = false;
    this.#begin();
  }

  /** Begins no run until `release`: of a workbook that is half written, formulas give what they never give. */
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
