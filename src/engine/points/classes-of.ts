import { at } from "../at";
import type { ClassRule, ScoreClass } from "../model/choice";
import type { Model } from "../model/model";
import { classOf } from "./class-of";

/** The classes of the units at one aggregate. */
export interface NodeClasses {
  readonly node: string;
  readonly rule: ClassRule;
  /** One entry per unit; null below the first class, and without a score. */
  readonly byUnit: readonly (ScoreClass | null)[];
}

/** The classes of every aggregate that has some: each index has those for all unless it has its own. */
export function classesOf(
  { framework, method: { classes = [] } }: Pick<Model, "framework" | "method">,
  scores: readonly Float64Array[],
): readonly NodeClasses[] {
  return framework.flatMap(({ code, parent }, node): NodeClasses[] => {
    const own = classes.find((rule) => rule.node === code);
    const rule = own ?? (parent === null ? classes.find((one) => one.node === null) : undefined);
    if (rule === undefined) return [];
    return [{ node: code, rule, byUnit: Array.from(at(scores, node), (score) => classOf(rule, score)) }];
  });
}
