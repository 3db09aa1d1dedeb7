import type { RatingRow } from "../../assessment";

/** Ratings, of which a rater has one for a unit on an indicator in a round. */
export class KeptRatings {
  readonly #rows: RatingRow[] = [];
  /** The place among the rows, by unit, indicator, and rater with the round. */
  readonly #known = new Map<string, Map<string, Map<string, number>>>();

  get rows(): readonly RatingRow[] {
    return this.#rows;
  }

  /**
   * Adds a rating. Where the rater has rated the cell already, the first rating stays and is returned. A row that waits for its level
   * says nothing beside one that has it.
   */
  add(rating: RatingRow): RatingRow | null {
    const ofUnit = this.#known.get(rating.unit) ?? new Map<string, Map<string, number>>();
    this.#known.set(rating.unit, ofUnit);
    const ofCell = ofUnit.get(rating.item) ?? new Map<string, number>();
    ofUnit.set(rating.item, ofCell);
    const key = rating.round === "" ? rating.rater : `${rating.rater}\n${rating.round}`;
    const place = ofCell.get(key);
    const before = place === undefined ? undefined : this.#rows[place];
    if (place === undefined || before === undefined) {
      ofCell.set(key, this.#rows.length);
      this.#rows.push(rating);
      return null;
    }
    if (isOpen(before)) this.#rows[place] = rating;
    return isOpen(before) || isOpen(rating) ? null : before;
  }
}

const isOpen = ({ level, isNotApplicable, isUnusable }: RatingRow): boolean =>
  Number.isNaN(level) && !isNotApplicable && isUnusable !== true;
