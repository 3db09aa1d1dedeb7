import type { ActionQueue } from "./action-queue";
import type { Core } from "./core";
import { Debounced, schedule } from "./debounced";
import { takeReading } from "./take-reading";
import { performQuietly } from "./perform";
import { withFollowUp } from "./follow-up";

/** Short enough to feel live; long enough for all cells of a paste to arrive. */
const usualPause = 75;

/** The workbook cannot be read while the user types in a cell. */
const pauseWhileTyping = 1000;

/**
 * Follows the edits of the workbook: many edits together cause one reading, and edits during an action are read after
 * it.
 */
export class Watch {
  #stop: (() => Promise<void>) | null = null;
  readonly #edits: Debounced;

  constructor(
    private readonly core: Core,
    queue: ActionQueue,
  ) {
    this.#edits = new Debounced(
      () => void queue.runOnce("edits", () => this.#follow()),
      core.options.schedule ?? schedule,
    );
  }

  async begin(): Promise<void> {
    const { port, options } = this.core;
    this.#stop ??= await port.watch(() => this.#edits.call(options.debounce ?? usualPause));
  }

  async end(): Promise<void> {
    this.#edits.cancel();
    const stop = this.#stop;
    this.#stop = null;
    await stop?.();
  }

  async #follow(): Promise<void> {
    if (this.#stop === null) return;
    const again = await performQuietly(this.core, () =>
      withFollowUp(this.core, () => takeReading(this.core)),
    );
    if (again) this.#edits.call(pauseWhileTyping);
  }
}
