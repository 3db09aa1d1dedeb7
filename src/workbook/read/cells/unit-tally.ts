import { unitKey } from "./marked-number";

const minimumCount = 3;

/** A number with a unit in a column. */
export interface Measured {
  readonly i: number;
  readonly value: number;
}

interface TalliedUnit {
  readonly unit: string;
  readonly figures: readonly Measured[];
}

/** The units of measurement in the cells of a column, each with its figures. */
export class UnitTally {
  private readonly found = new Map<string, { readonly unit: string; readonly figures: Measured[] }>();

  add(unit: string, i: number, value: number): void {
    const same = this.found.get(unitKey(unit));
    if (same) same.figures.push({ i, value });
    else this.found.set(unitKey(unit), { unit, figures: [{ i, value }] });
  }

  /** The unit of most cells; null when no cell has one. */
  get mostCommon(): TalliedUnit | null {
    let best: TalliedUnit | null = null;
    for (const one of this.found.values())
      if (best === null || one.figures.length > best.figures.length) best = one;
    return best;
  }

  /** The most common unit, if at least half of the `filled` cells and at least three have it; else null. */
  shared(filled: number): TalliedUnit | null {
    const unit = this.mostCommon;
    return unit !== null && unit.figures.length >= minimumCount && unit.figures.length * 2 >= filled
      ? unit
      : null;
  }
}
