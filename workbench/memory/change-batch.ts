import type { Change, ChangeListener, ChangeSource, Recalculate } from "./change";

/** Collects changes during a batch, has them recalculated, and reports them at its end. */
export class ChangeBatch {
  readonly #listeners = new Set<ChangeListener>();
  #untold: Change[] = [];
  #uncalculated: Change[] = [];
  #depth = 0;
  #source: ChangeSource = "user";
  #recalculate: Recalculate | null = null;
  #pending: Promise<void> = Promise.resolve();

  add(change: Change): void {
    this.#untold.push(change);
    if (this.#source !== "calculation") this.#uncalculated.push(change);
    if (this.#depth === 0) this.run("user", () => undefined);
  }

  /** Runs an action, and reports all its changes at once; a batch inside a batch is part of the outer one. */
  run<T>(source: ChangeSource, action: () => T): T {
    const outer = this.#source;
    if (this.#depth === 0) this.#source = source;
    this.#depth++;
    try {
      return action();
    } finally {
      this.#depth--;
      if (this.#depth === 0) {
        this.report();
        this.#source = outer;
        this.calculate();
      }
    }
  }

  /** Reports the present changes in the middle of a batch. */
  report(): void {
    const changes = this.#untold;
    this.#untold = [];
    if (changes.length > 0) for (const listener of [...this.#listeners]) listener(changes, this.#source);
  }

  /** The calculator of formulas; null for none. */
  set recalculate(recalculate: Recalculate | null) {
    this.#recalculate = recalculate;
  }

  /** Recalculates after the changes since the last time, also during a batch. */
  calculate(): void {
    if (this.#recalculate === null || this.#uncalculated.length === 0) return;
    const changes = this.#uncalculated;
    this.#uncalculated = [];
    const over = this.#asCalculation(() => this.#recalculate?.(changes));
    if (over === undefined) return;
    const pending = Promise.all([this.#pending, over]).then(() => undefined);
    this.#pending = pending;
    // Later calls are not affected by an earlier failure.
    const forget = (): void => {
      if (this.#pending === pending) this.#pending = Promise.resolve();
    };
    pending.then(forget, forget);
  }

  /** Resolves when every recalculation that has begun has ended; rejects when one failed. */
  settled(): Promise<void> {
    return this.#pending;
  }

  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Results that arrive during a batch are kept apart from the batch's own changes. */
  #asCalculation<T>(action: () => T): T {
    const [source, untold, depth] = [this.#source, this.#untold, this.#depth];
    [this.#source, this.#untold, this.#depth] = ["calculation", [], 0];
    try {
      return this.run("calculation", action);
    } finally {
      [this.#source, this.#untold, this.#depth] = [source, untold, depth];
    }
  }
}
