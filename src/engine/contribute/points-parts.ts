import { at } from "../at";
import { aggregate, type Structure } from "../aggregate";
import { nodeFinishes } from "../aggregate/node-finishes";
import type { Method, Model } from "../model/model";
import { isCapped, pointsOutcomes } from "../points";
import type { Results } from "../results";
import type { NormalFit } from "../stages";

type Run = Pick<Results, "model" | "denominated" | "normalised" | "scores" | "aggregated"> & {
  readonly structure: Structure;
  readonly fits: readonly (NormalFit | null)[];
};

/** A gate, a bonus or a malus: the method without it, what it looks at, and the units on which it acts. */
interface Rule {
  readonly element: number;
  readonly without: Partial<Pick<Method, "gates" | "adjustments">>;
  readonly acts: (unit: number) => boolean;
}

/**
 * Points of an index that a unit loses by gates, bonus and malus, by the indicator that each looks at: what the unit would
 * have without this one more. Where several act together, what is left of their whole effect is shared equally. An aggregate
 * that a gate looks at divides its part over its indicators by their effective weights. A bonus has parts below 0.
 *
 * @returns one column per indicator, NaN where it has no part; null where the method has nothing of this
 */
export function pointsParts(run: Run, root: number): readonly Float64Array[] | null {
  const { model, structure } = run;
  const { gates = [], adjustments = [] } = model.method;
  if (gates.length + adjustments.length === 0) return null;
  const { tree } = structure;
  const own = at(run.scores, root);
  const rules = rulesOf(run).filter(({ element }) => at(tree.rootOf, element) === root);
  const parts = tree.children.map(() => new Float64Array(own.length).fill(NaN));
  const lost = (method: Rule["without"]) =>
    scoresWith(run, method, root).map((score, i) => score - at(own, i));
  const whole = lost({ gates: [], adjustments: [] });
  const single = rules.map(({ without }) => lost(without));
  for (let i = 0; i < own.length; i++) {
    const acting = rules.flatMap(({ acts }, r) => (acts(i) ? r : []));
    const sum = acting.reduce((total, r) => total + at(at(single, r), i), 0);
    for (const r of acting) {
      const part = at(at(single, r), i) + (at(whole, i) - sum) / acting.length;
      const column = at(parts, at(rules, r).element);
      column[i] = (Number.isNaN(at(column, i)) ? 0 : at(column, i)) + part;
    }
  }
  return ofIndicators(structure, parts);
}

function rulesOf({ model, denominated, scores, aggregated, structure }: Run): readonly Rule[] {
  const { gates, points } = pointsOutcomes(model, denominated, scores, aggregated);
  const all = { gates: gates.map(({ gate }) => gate), adjustments: points.map((one) => one.adjustment) };
  const placeOf = (code: string): number => structure.tree.indexOf.get(code) ?? -1;
  return [
    ...gates.map(({ gate, states }, k): Rule => {
      const acts = (unit: number) => isCapped(gate, states[unit] ?? "passes");
      return { element: placeOf(gate.element), without: { ...all, gates: all.gates.toSpliced(k, 1) }, acts };
    }),
    ...points.map(({ adjustment, points: added }, k): Rule => ({
      element: placeOf(adjustment.indicator),
      without: { ...all, adjustments: all.adjustments.toSpliced(k, 1) },
      acts: (unit) => Math.abs(added[unit] ?? 0) > 0,
    })),
  ];
}

/** Scores of a root by another method of points, on the scales as they are. */
function scoresWith(run: Run, points: Rule["without"], root: number): Float64Array {
  const model: Model = { ...run.model, method: { ...run.model.method, ...points } };
  const finishes = nodeFinishes(model, run.denominated)?.map((finish, node) => {
    const fit = run.fits[node] ?? null;
    return finish && { ...finish, rescale: fit && (() => fit) };
  });
  const { finishes: before, ...plain } = run.structure;
  void before;
  const structure = { ...plain, ...(finishes && { finishes }) };
  return at(aggregate(structure, run.normalised, model.method.missing).scores, root);
}

/** Parts of aggregates divided over the indicators below them, by the products of their weights. */
function ofIndicators({ tree, weights }: Structure, parts: readonly Float64Array[]): readonly Float64Array[] {
  for (const node of tree.depthFirst) {
    const children = [...at(tree.children, node)];
    const sum = children.reduce((total, child) => total + at(weights, child), 0);
    if (!(sum > 0)) continue;
    for (const child of children)
      at(parts, node).forEach((part, i) => {
        const column = at(parts, child);
        const share = (part * at(weights, child)) / sum;
        if (!Number.isNaN(share) && share !== 0) column[i] = (column[i] || 0) + share;
      });
  }
  return Array.from(tree.leaf, (node) => at(parts, node));
}
