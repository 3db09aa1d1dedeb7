/**
 * Runs actions one after another, in the order of the calls, so that no action reads a workbook while another writes
 * it.
 */
export class ActionQueue {
  #last: Promise<void> = Promise.resolve();
  readonly #waiting = new Map<string, Promise<void>>();

  /** @param action handles its own failures */
  run(action: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(action);
    return this.#last;
  }

  /**
   * As `run`, but where an action with this key is waiting, it is used instead of a new one: many calls become one
   * action.
   */
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
