import { at } from "../at";
import type { ChangePoints } from "../stages";
import type { Adjustment, Gate } from "../model/choice";
import type { Method } from "../model/model";
import { addedPoints } from "./added-points";
import { gateState, isCapped } from "./gate-rules";

/** Where the element of a gate, bonus or malus is. */
export interface ElementPlace {
  /** Number of the indicator; -1 for an aggregate. */
  readonly indicator: number;
  /** Position in the framework. */
  readonly node: number;
}

/**
 * Gates, bonus and malus of an aggregate; null where it has none. A unit that fails a gate has at most the cap; then points
 * are added. NaN stays NaN.
 *
 * @param placeOf where an element is, by its code
 * @param denominated one column per indicator: the values of units that are not given as others
 */
export function changePoints(
  { gates = [], adjustments = [] }: Pick<Method, "gates" | "adjustments">,
  node: string,
  placeOf: (code: string) => ElementPlace,
  denominated: readonly Float64Array[],
): ChangePoints | null {
  const own = gates.filter((gate) => gate.node === node);
  const added = adjustments.filter((adjustment) => adjustment.node === node);
  if (own.length === 0 && added.length === 0) return null;
  return (score, { scores, unitOf, valueAtEntry }) => {
    const valueAt = ({ indicator, node: position }: ElementPlace, entry: number): number => {
      if (indicator < 0) return scores[position]?.[entry] ?? NaN;
      return valueAtEntry?.(indicator, entry) ?? at(denominated, indicator)[unitOf(entry)] ?? NaN;
    };
    const changed = score.slice();
    for (const gate of own) hold(changed, gate, (entry) => valueAt(placeOf(gate.element), entry));
    for (const adjustment of added)
      add(changed, adjustment, (entry) => valueAt(placeOf(adjustment.indicator), entry));
    return changed;
  };
}

function hold(score: Float64Array, gate: Gate, valueAt: (entry: number) => number): void {
  score.forEach((x, entry) => {
    if (x > gate.cap && isCapped(gate, gateState(gate, valueAt(entry)))) score[entry] = gate.cap;
  });
}

function add(score: Float64Array, adjustment: Adjustment, valueAt: (entry: number) => number): void {
  score.forEach((x, entry) => {
    if (!Number.isNaN(x)) score[entry] = x + addedPoints(adjustment, valueAt(entry));
  });
}
