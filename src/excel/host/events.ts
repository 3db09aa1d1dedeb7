/** Tries to switch events on again before giving up until the next writing. */
const attempts = 3;

/**
 * Keeps the add-in from receiving events of what it writes itself. Events are off inside of a writing request only, so
 * that the user's edits between two requests are reported; when a request fails half-way they are switched on again.
 */
export class OwnWrites {
  #requests = 0;
  #eventsMayBeOff = false;

  /** A request that writes is under way. */
  get writing(): boolean {
    return this.#requests > 0;
  }

  /** Runs a writing request. */
  async run(batch: (context: Excel.RequestContext) => void): Promise<void> {
    this.#requests++;
    try {
      await Excel.run(async (context) => {
        context.runtime.enableEvents = false;
        this.#eventsMayBeOff = true;
        batch(context);
        context.runtime.enableEvents = true;
        await context.sync();
        this.#eventsMayBeOff = false;
      });
    } finally {
      await this.#switchOn();
      // The events of this request come before the next turn.
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.#requests--;
    }
  }

  async #switchOn(): Promise<void> {
    for (let attempt = 0; this.#eventsMayBeOff && attempt < attempts; attempt++)
      try {
        await switchOn();
        this.#eventsMayBeOff = false;
      } catch {
        // The error of the writing itself is the one to report; the next writing switches events on in its request.
      }
  }
}

const switchOn = (): Promise<void> =>
  Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
