import { at } from "../../at";
import type { Results } from "../../results";
import { type HeldEnds, type HeldIndicator, heldIndicators, type HeldShape } from "./held-indicator";
import { type RowScorer, rowScorer } from "./held-rows";

/** An index whose scale is held: other values are brought to it, and scored, as the index treats and normalises its own. */
export interface HeldScale extends RowScorer {
  /**
   * The normalised score that a value of a unit would have, on the scale of the denominated values; the value that the unit
   * has gives the score that it has. Where scores are places among the units (ranks, percentile ranks, Borda, categorical),
   * it is the place among the others. NaN for NaN, for an indicator that was set aside and for a unit that screening
   * dropped. Positions in `Model.units` and `Model.indicators`.
   */
  readonly scoreOf: (unit: number, indicator: number, value: number) => number;
  /**
   * Where changes of an indicator end: at its goalposts; without goalposts at the worst and the best value that a unit has;
   * and no further than outlier treatment counts.
   */
  readonly endsOf: (indicator: number) => HeldEnds;
  readonly shapeOf: (indicator: number) => HeldShape;
  readonly indicators: readonly HeldIndicator[];
}

/**
 * The scale of a scored index, held: its winsorisation, transformations, minimum and maximum, mean ... as they are, to score
 * values that no unit has. With it the scores of other units stay, and in an arithmetic index gains add up.
 *
 * @param indicators the scales of its indicators, where they are made already
 * @example
 * const held = heldScale(results);
 * held.scoreOf(0, 0, results.denominated[0][0]) === results.normalised[0][0] // true
 */
export function heldScale(
  results: Results,
  indicators: readonly HeldIndicator[] = heldIndicators(results),
): HeldScale {
  return {
    indicators,
    scoreOf: (unit, indicator, value) => at(indicators, indicator).scoreOf(unit, value),
    endsOf: (indicator) => at(indicators, indicator).ends,
    shapeOf: (indicator) => at(indicators, indicator).shape,
    ...rowScorer(results),
  };
}
