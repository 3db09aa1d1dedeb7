/** The documents behind the ratings of a unit in an indicator, each once, as they are written. */
export interface RatingEvidence {
  readonly unit: string;
  readonly indicator: string;
  readonly ids: readonly string[];
}

/** Gathers the documents that the rows of a table of ratings name. */
export class Documents {
  readonly #rows = new Map<string, RatingEvidence>();

  /** A cell may name several: "D12; D31". */
  add({ unit, item }: { readonly unit: string; readonly item: string }, cell: string): void {
    const named = cell
      .split(/[;,\n]/)
      .map((id) => id.trim())
      .filter((id) => id !== "");
    if (named.length === 0) return;
    const key = JSON.stringify([unit, item]);
    const known = this.#rows.get(key)?.ids ?? [];
    this.#rows.set(key, { unit, indicator: item, ids: [...new Set([...known, ...named])] });
  }

  list(): readonly RatingEvidence[] {
    return [...this.#rows.values()];
  }
}
