import type { RatedCell } from "../rated-cell";
import type { ModerationReason } from "./reasons";

/** The cells that people should look at, and those that they settled. */
export interface Moderation {
  /**
   * Those that need a decision come before those that are only worth a look. Within each, those that can change the rank most
   * come first; then the score, then the spread, then the order of the cells.
   */
  readonly open: readonly OpenCell[];
  /** Those with an agreed level, or of which it is agreed that the item does not apply; in the order of the cells. */
  readonly settled: readonly SettledCell[];
  /** Number of all cells: units times rated items. */
  readonly cells: number;
  /** Number of open cells for which what settling can change was not computed, because it would take too long. */
  readonly notComputed: number;
}

export interface SettledCell {
  readonly cell: RatedCell;
  /** Positions in `Model.units` and `Model.indicators`. */
  readonly unit: number;
  readonly indicator: number;
  /** Why it would be in the queue without what was agreed; empty where it would not. */
  readonly reasons: readonly ModerationReason[];
  /**
   * Whether people have to decide: raters differ by the limit or more, some say that it does not apply, there are too few or
   * none. Else one rater differs a little from the others, or nothing is behind the level: that is only worth a look.
   */
  readonly needsDecision: boolean;
}

export interface OpenCell extends SettledCell {
  /** What becomes of the unit with each level that can be agreed on, the lowest first; empty where it was not computed, or no level is known. */
  readonly outcomes: readonly SettlingOutcome[];
  /** The unit's best and worst rank in the index over these; NaN where it has none. */
  readonly ranks: readonly [best: number, worst: number];
  /** Its lowest and its highest score. */
  readonly scores: readonly [lowest: number, highest: number];
}

/** An index in which people agreed on a level. */
export interface SettlingOutcome {
  /** NaN: that the item does not apply. */
  readonly level: number;
  readonly score: number;
  readonly rank: number;
}
