/** The charts that the grid shows: their markup by key, drawn again when they may have changed. */
class ChartBoard {
  readonly #draw = new Map<string, () => string>();
  readonly #listeners = new Set<() => void>();
  #isDue = false;

  set(key: string, draw: () => string): void {
    this.#draw.set(key, draw);
  }

  delete(key: string): void {
    this.#draw.delete(key);
  }

  markup(key: string): string {
    return this.#draw.get(key)?.() ?? "";
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Draws the charts with the next frame, once for all changes until then. */
  redraw(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      for (const listener of this.#listeners) listener();
    });
  }
}

/** The only board of the page. The grid makes the components that show its charts, and passes them only a key. */
export const chartBoard = new ChartBoard();
