/**
 * Runs actions one after another, in the order in which they were asked for: none ever reads a workbook that another is
 * half-way through writing.
 */
export class ActionQueue {
  #last: Promise<void> = Promise.resolve();
  readonly #waiting = new Map<string, Promise<void>>();

  /** @param action deals with its own failures */
  run(action: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(action);
    return this.#last;
  }

  /** As `run`, but an action of this key that has not begun yet is joined: many requests are one action. */
  runOnce(key: string, action: () => Promise<void>): Promise<void> {
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) return waiting;
    const added = this.run(() => {
      this.#waiting.delete(key);
      return action();
    });
    this.#waiting.set(key, added);
    return added;
  }
}
