import type { Change, ChangeListener, ChangeSource, Recalculate } from "./change";

/** Gathers changes while a batch runs, has them recalculated, and tells of them when it is over. */
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

  /** Runs an action, and tells of all that it changed at once; a batch in a batch is part of the outer one. */
  run<T>(source: ChangeSource, action: () => T): T {
    const outer = this.#source;
    if (this.#depth === 0) this.#source = source;
    this.#depth++;
    try {
      return action();
    } finally {
      this.#depth--;
      if (this.#depth === 0) {
        this.tell();
        this.#source = outer;
        this.calculate();
      }
    }
  }

  /** Tells of what has changed by now, in the middle of a batch. */
  tell(): void {
    const changes = this.#untold;
    this.#untold = [];
    if (changes.length > 0) for (const listener of [...this.#listeners]) listener(changes, this.#source);
  }

  /** Whom to ask for the results of formulas; null for nobody. */
  set recalculate(recalculate: Recalculate | null) {
    this.#recalculate = recalculate;
  }

  /** Has what changed since the last time recalculated, whether or not a batch is running. */
  calculate(): void {
    if (this.#recalculate === null || this.#uncalculated.length === 0) return;
    const changes = this.#uncalculated;
    this.#uncalculated = [];
    const over = this.#asCalculation(() => this.#recalculate?.(changes));
    if (over === undefined) return;
    const pending = Promise.all([this.#pending, over]).then(() => undefined);
    this.#pending = pending;
    // Who asks later has nothing to do with what failed before.
    const forget = (): void => {
      if (this.#pending === pending) this.#pending = Promise.resolve();
    };
    pending.then(forget, forget);
  }

  /** Resolves when every recalculation that has begun is over; rejects when one failed. */
  settled(): Promise<void> {
    return this.#pending;
  }

  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Results that come in the middle of a batch are distinguished from what the batch itself changes. */
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
