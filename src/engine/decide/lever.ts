/** What a unit could do next in one indicator, and what comes of it. The scale is held. */
export interface Lever {
  /** Position in `Model.indicators`. */
  readonly indicator: number;
  /** Value now, on the scale of the denominated values; NaN missing. */
  readonly value: number;
  /** Normalised score now; NaN missing. */
  readonly score: number;
  /**
   * Squared correlation of its scores with those of the index over all units, 0..1: how much of the differences in the index
   * goes with it. 0 where it has none. (Effective weights are often all equal, and then show no difference between indicators.)
   */
  readonly importance: number;
  /** Score less the median score of the peers, in points of the normalised scale; NaN where one is missing. */
  readonly performance: number;
  /** Field of importance and performance, cut at the medians over the unit's indicators; null where it has none. */
  readonly field: LeverField | null;
  /** What it could aim for, in this order; one that is reached already, or does not exist, is absent. */
  readonly aims: readonly LeverAim[];
  /** Peers, by position, whose value is as good as that of the first aim. */
  readonly peers: Int32Array;
  /** How near the indicator is to what the unit is good at, 0..1; NaN with fewer than 30 units. */
  readonly relatedness: number;
}

/** Important and behind; important and ahead; less important and behind; less important and ahead. */
export type LeverField = "build up first" | "keep up" | "leave" | "possibly too much";

export interface LeverAim {
  /** The next level or step, the median of the peers, the target, or the best value of all. */
  readonly aim: "next" | "peers" | "target" | "best";
  /** The value aimed for. */
  readonly to: number;
  /** Points of the index that it adds: scored again. NaN where that takes too long, because units are compared with each other. */
  readonly gain: number;
  /** Rank in the index after it, all others as they are; NaN where the gain is not known. */
  readonly rank: number;
  /** Units that it passes, by position, the nearest first. */
  readonly passed: Int32Array;
  /** NaN where no cost is stated, or the change is larger than the costs allow. */
  readonly cost: number;
}
