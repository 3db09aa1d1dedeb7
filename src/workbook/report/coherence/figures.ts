import {
  bartlett,
  type BartlettTest,
  cronbach,
  deviation,
  type PrincipalComponents,
  principalComponents,
  reliability,
  type Reliability,
  samplingAdequacy,
  type SamplingAdequacy,
} from "../../../engine";
import { at } from "../../../engine/internal";
import type { Context } from "../context/context";
import { unitWeightsIn } from "../context/unit-weights";
import { correlationFigures } from "../correlations";
import { perContext } from "../context/per-context";
import type { ItemSet } from "./item-sets";

/** What the engine says of a set of elements. */
export interface SetFigures {
  readonly alpha: number;
  /** Standardised alpha and what each element does to it; all NaN where a pair has no correlation. */
  readonly reliability: Reliability;
  readonly components: PrincipalComponents | null;
  readonly adequacy: SamplingAdequacy | null;
  readonly bartlett: BartlettTest | null;
  /** Units that have every element, and a weight above 0. */
  readonly complete: number;
}

const undefinedItem = { itemTotal: NaN, alphaIfDeleted: NaN };

/** Computed once for each set. */
export function setFigures(context: Context, set: ItemSet): SetFigures {
  const known = made(context);
  const found = known.get(set) ?? figuresOf(context, set);
  known.set(set, found);
  return found;
}

const made = perContext(() => new Map<ItemSet, SetFigures>());

function figuresOf(context: Context, { elements }: ItemSet): SetFigures {
  const none = new Float64Array();
  const items = elements.map((position) => context.results.scores[position] ?? none);
  const weights = unitWeightsIn(context);
  const known = reliability(items, weights);
  const { pearson } = correlationFigures(context);
  const varying = elements.filter((_, j) => deviation(items[j] ?? none, weights) > 0);
  const hasAll = varying.every((one, j) =>
    varying.slice(0, j).every((other) => !Number.isNaN(pearson(one, other))),
  );
  const isComplete = (i: number): boolean =>
    (weights === null || at(weights, i) > 0) && items.every((item) => !Number.isNaN(item[i]));
  return {
    alpha: cronbach(items, weights),
    reliability: hasAll ? known : { items: known.items, alpha: NaN, byItem: items.map(() => undefinedItem) },
    components: principalComponents(items, weights),
    adequacy: samplingAdequacy(items, weights),
    bartlett: bartlett(items, weights),
    complete: context.model.units.filter((_, i) => isComplete(i)).length,
  };
}
