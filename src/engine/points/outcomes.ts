import { at } from "../at";
import type { Adjustment, Gate } from "../model/choice";
import type { Model } from "../model/model";
import { addedPoints } from "./added-points";
import { type GateState, gateState } from "./gate-rules";

/** What each unit does at a gate. */
export interface GateOutcome {
  readonly gate: Gate;
  /** Value of the gate's element, one per unit: an indicator's as divided by its denominator, or an aggregate's score. */
  readonly values: Float64Array;
  /** One entry per unit; null for a unit without a score at the gate's aggregate. */
  readonly states: readonly (GateState | null)[];
}

/** What a bonus or malus adds. */
export interface PointsOutcome {
  readonly adjustment: Adjustment;
  readonly values: Float64Array;
  /** Points that are added, one entry per unit; NaN for a unit without a score at the aggregate. */
  readonly points: Float64Array;
}

/**
 * Gates, bonus and malus of a model, each with what it does to each unit, in the order of the method.
 *
 * @param scores finished scores of every node
 * @param aggregated the same as aggregated from their children, before gates: whether a unit has a score
 */
export function pointsOutcomes(
  { framework, indicators, method }: Pick<Model, "framework" | "indicators" | "method">,
  denominated: readonly Float64Array[],
  scores: readonly Float64Array[],
  aggregated: readonly Float64Array[],
): { readonly gates: readonly GateOutcome[]; readonly points: readonly PointsOutcome[] } {
  const placeOf = (code: string): number => framework.findIndex((node) => node.code === code);
  const valuesOf = (code: string): Float64Array => {
    const indicator = indicators.findIndex((one) => one.code === code);
    return indicator < 0 ? at(scores, placeOf(code)) : at(denominated, indicator);
  };
  return {
    gates: (method.gates ?? []).map((gate) => {
      const values = valuesOf(gate.element);
      const states = Array.from(at(aggregated, placeOf(gate.node)), (score, i) =>
        Number.isNaN(score) ? null : gateState(gate, at(values, i)),
      );
      return { gate, values, states };
    }),
    points: (method.adjustments ?? []).map((adjustment) => {
      const values = valuesOf(adjustment.indicator);
      const points = at(aggregated, placeOf(adjustment.node)).map((score, i) =>
        Number.isNaN(score) ? NaN : addedPoints(adjustment, at(values, i)),
      );
      return { adjustment, values, points };
    }),
  };
}
