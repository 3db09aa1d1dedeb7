import type { Gate, GateState, Results, ScoreClass } from "../engine";

/** The class of a unit at an aggregate that has classes. */
export interface UnitClass {
  /** Null below the first class, and without a score. */
  readonly own: ScoreClass | null;
  /** The class above it; null in the highest one, and without a score. */
  readonly next: ScoreClass | null;
  /** Points that are missing to it; NaN where there is none. */
  readonly points: number;
}

/** Null where the aggregate has no classes. */
export function classOfUnit(
  { classes = [], model, scores }: Results,
  node: number,
  unit: number,
): UnitClass | null {
  const here = classes.find((one) => one.node === model.framework[node]?.code);
  if (here === undefined) return null;
  const score = scores[node]?.[unit] ?? NaN;
  if (Number.isNaN(score)) return { own: null, next: null, points: NaN };
  const own = here.byUnit[unit] ?? null;
  const next = here.rule.classes[own === null ? 0 : here.rule.classes.indexOf(own) + 1] ?? null;
  return { own, next, points: next === null ? NaN : next.from - score };
}

/** A gate that holds a unit back. */
export interface FailedGate {
  readonly gate: Gate;
  /** Names of the aggregate that gets no points, or fewer, and of what the gate looks at. */
  readonly node: string;
  readonly element: string;
  /** Value of the element; NaN where the unit has none, and the gate says that this fails. */
  readonly value: number;
}

/** The gates of an index, by their places in the method. */
export function gatesBelow({ model }: Pick<Results, "model">, root: string): readonly number[] {
  const parents = new Map(model.framework.map(({ code, parent }) => [code, parent]));
  const isBelow = (code: string): boolean => {
    for (let at: string | null = code; at !== null; at = parents.get(at) ?? null)
      if (at === root) return true;
    return false;
  };
  return (model.method.gates ?? []).flatMap(({ node }, k) => (isBelow(node) ? [k] : []));
}

/** Whether a gate holds a unit back; null is a unit without a score. */
export const isHeldBack = ({ missing }: Gate, state: GateState | null): boolean =>
  state === "fails" || (state === "missing" && missing === "fails");

/** The gates of an index that a unit fails. */
export function failedGates(results: Results, root: string, unit: number): readonly FailedGate[] {
  const { gates = [], model } = results;
  const nameOf = (code: string): string => model.framework.find((node) => node.code === code)?.name || code;
  return gatesBelow(results, root).flatMap((k): readonly FailedGate[] => {
    const outcome = gates[k];
    const state = outcome?.states[unit];
    if (outcome === undefined || !isHeldBack(outcome.gate, state ?? null)) return [];
    const { gate, values } = outcome;
    return [{ gate, node: nameOf(gate.node), element: nameOf(gate.element), value: values[unit] ?? NaN }];
  });
}
