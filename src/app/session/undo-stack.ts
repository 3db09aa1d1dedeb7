import type { Deed } from "./types";

/** One thing that can be undone. */
export interface Undoing {
  readonly deed: Deed;
  readonly what: "run" | "edit" | "drawing";
  /** Edits of the same cells, one after the other (a slider that is dragged), are one. Null for what is never joined. */
  readonly cells: string | null;
  /** @throws what the workbook throws; what is put back by then stays so */
  undo(): Promise<void>;
}

/** Longer chains of edits lose their oldest. */
const mostUndoings = 50;

/** What the session has done to the workbook since the last run, the run included, to be undone last first. */
export class UndoStack {
  #undoings: readonly Undoing[] = [];

  /** What would be undone; null when there is nothing. */
  get next(): Deed | null {
    return this.#undoings.at(-1)?.deed ?? null;
  }

  /**
   * A run begins anew: what was done before it is not undone any more. An edit of the cells that the last one edited joins
   * it: undoing it brings back what stood there before both.
   */
  push(undoing: Undoing): void {
    const last = this.#undoings.at(-1);
    if (undoing.what === "run") this.#undoings = [undoing];
    else if (undoing.cells !== null && undoing.cells === last?.cells)
      this.#undoings = [...this.#undoings.slice(0, -1), joined(last, undoing)];
    else this.#undoings = [...this.#undoings, undoing].slice(-mostUndoings);
  }

  /** Takes the last one off. */
  pop(): Undoing | undefined {
    const last = this.#undoings.at(-1);
    this.#undoings = this.#undoings.slice(0, -1);
    return last;
  }

  /** The sheets of the last run are no more as the run left them. */
  forgetRun(): void {
    this.#undoings = this.#undoings.filter(({ what }) => what !== "run");
  }
}

const joined = (first: Undoing, second: Undoing): Undoing => ({
  ...second,
  undo: async () => {
    await second.undo();
    await first.undo();
  },
});
