import type { ActionQueue } from "./action-queue";
import type { Core } from "./core";
import { Debounced, schedule } from "./debounced";
import { takeReading } from "./take-reading";
import { performQuietly } from "./perform";
import { told } from "./tell-change";

/** Short enough to feel live, long enough for the cells of a paste to arrive together. */
const usualPause = 150;

/** While the user types in a cell, the workbook cannot be read. */
const pauseWhileTyping = 1000;

/** Follows the edits of the workbook: a storm of them is one reading, and those during an action are taken after it. */
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
    const again = await performQuietly(this.core, () => told(this.core, () => takeReading(this.core)));
    if (again) this.#edits.call(pauseWhileTyping);
  }
}
