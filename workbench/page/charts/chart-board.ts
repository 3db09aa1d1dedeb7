/** The charts that the grid shows, by key: their markup, drawn anew whenever somebody says that it may have changed. */
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

  /** Has the charts drawn with the next frame, once for all that changes until then. */
  redraw(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      for (const listener of this.#listeners) listener();
    });
  }
}

/** The one board of the page: the grid makes the components that show its charts, and hands them a key alone. */
export const chartBoard = new ChartBoard();
