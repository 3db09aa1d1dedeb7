/** The raters while work is shared out: their loads, and who is connected with whom by common cells. */
export class RaterPool {
  readonly loads: number[];
  readonly #group: number[];
  /** Number of cells that two raters have in common. */
  readonly #common: readonly number[][];

  constructor(
    private readonly raters: number,
    private readonly random: () => number,
  ) {
    this.loads = Array.from({ length: raters }, () => 0);
    this.#group = Array.from({ length: raters }, (_, rater) => rater);
    this.#common = Array.from({ length: raters }, () => Array.from({ length: raters }, () => 0));
  }

  /** Gives raters a number of common cells. */
  give(chosen: readonly number[], cells: number): void {
    for (const rater of chosen) {
      this.loads[rater] = this.load(rater) + cells;
      for (const other of chosen) {
        if (other === rater) continue;
        const row = this.#common[rater];
        if (row) row[other] = (row[other] ?? 0) + cells;
        this.#join(rater, other);
      }
    }
  }

  /**
   * The raters with the least work, so that loads differ by one block at most. Of equal ones, first one who is not connected with
   * those chosen before, then one who has least in common with them; then chance decides.
   */
  choose(count: number): readonly number[] {
    const chosen: number[] = [];
    while (chosen.length < count) {
      const free = Array.from({ length: this.raters }, (_, rater) => rater).filter(
        (rater) => !chosen.includes(rater),
      );
      const least = Math.min(...free.map((rater) => this.load(rater)));
      const equal = free.filter((rater) => this.load(rater) === least);
      const other = equal.filter((rater) => !chosen.some((one) => this.#areJoined(one, rater)));
      const best = lowest(other.length > 0 ? other : equal, (rater) => this.#shared(rater, chosen));
      chosen.push(best[Math.floor(this.random() * best.length)] ?? 0);
    }
    return chosen.sort((a, b) => a - b);
  }

  /** Raters that are connected, the first rater's group first. */
  groups(): readonly (readonly number[])[] {
    const found = new Map<number, number[]>();
    this.#group.forEach((group, rater) => found.set(group, [...(found.get(group) ?? []), rater]));
    return [...found.values()];
  }

  private load(rater: number): number {
    return this.loads[rater] ?? 0;
  }

  #shared(rater: number, chosen: readonly number[]): number {
    return chosen.reduce((sum, other) => sum + (this.#common[rater]?.[other] ?? 0), 0);
  }

  #areJoined(one: number, other: number): boolean {
    return this.#group[one] === this.#group[other];
  }

  #join(one: number, other: number): void {
    const [from, to] = [this.#group[other], this.#group[one]];
    if (from === to || to === undefined) return;
    this.#group.forEach((group, rater) => {
      if (group === from) this.#group[rater] = to;
    });
  }
}

function lowest(raters: readonly number[], of: (rater: number) => number): readonly number[] {
  const least = Math.min(...raters.map(of));
  return raters.filter((rater) => of(rater) === least);
}
