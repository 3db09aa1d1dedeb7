import type { SessionAction } from "./actions";

/** An action that can be undone. */
export interface UndoEntry {
  readonly action: SessionAction;
  readonly what: "run" | "edit" | "drawing";
  /**
   * The cells of an edit: edits of the same cells that follow each other (a slider that is dragged) are undone
   * together. Null for other actions.
   */
  readonly cells: string | null;
  /** @throws what the workbook throws; what was put back before stays so */
  undo(): Promise<void>;
}

/** Maximum of actions that are kept; the oldest are dropped. */
const maximumEntries = 50;

/** The actions of the session since the last run, the run included; the last one is undone first. */
export class UndoStack {
  #entries: readonly UndoEntry[] = [];

  /** The action that is undone next; null when there is none. */
  get next(): SessionAction | null {
    return this.#entries.at(-1)?.action ?? null;
  }

  /**
   * A run drops the actions before it. An edit of the same cells as the last edit joins it: undoing it restores the
   * contents before both.
   */
  push(entry: UndoEntry): void {
    const last = this.#entries.at(-1);
    if (entry.what === "run") this.#entries = [entry];
    else if (entry.cells !== null && entry.cells === last?.cells)
      this.#entries = [...this.#entries.slice(0, -1), joined(last, entry)];
    else this.#entries = [...this.#entries, entry].slice(-maximumEntries);
  }

  /**
   * Does work that pushes several entries, and keeps them as one. Where the work fails, what it had done is undone.
   * @throws what the work throws
   */
  async asOne(action: SessionAction, work: () => Promise<void>): Promise<void> {
    const before = this.#entries;
    this.#entries = [];
    const undoAll = async (): Promise<void> => {
      for (const entry of [...made].reverse()) await entry.undo();
    };
    let made: readonly UndoEntry[] = [];
    try {
      await work();
      made = this.#entries;
    } catch (error) {
      made = this.#entries;
      this.#entries = before;
      await undoAll();
      throw error;
    }
    this.#entries = before;
    if (made.length > 0) this.push({ action, what: "edit", cells: null, undo: undoAll });
  }

  /** Removes the last one and returns it. */
  pop(): UndoEntry | undefined {
    const last = this.#entries.at(-1);
    this.#entries = this.#entries.slice(0, -1);
    return last;
  }

  /** Drops the run, because its sheets have changed since. */
  forgetRun(): void {
    this.#entries = this.#entries.filter(({ what }) => what !== "run");
  }
}

const joined = (first: UndoEntry, second: UndoEntry): UndoEntry => ({
  ...second,
  undo: async () => {
    await second.undo();
    await first.undo();
  },
});
