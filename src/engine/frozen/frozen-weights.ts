import type { Model } from "../model/model";
import type { Weighing } from "../stages";
import { weightings } from "../weight";
import { isSameChoice } from "./same-choice";

/** The weights of an earlier run, where the method makes weights from data; null where there are none to use. */
export function frozenWeights({ framework, method, frozen }: Model): Weighing | null {
  if (frozen?.weights === undefined) return null;
  const { weights, byNode } = frozen.weights;
  if (!isSameChoice(weightings, weights, method.weights)) return null;
  return { weights: Float64Array.from(framework, ({ code }) => byNode[code] ?? 0), problems: [] };
}
