import type { Results } from "../engine";
import { at } from "../engine/internal";

/** The ranks that the units of a class have; without a name those below the first class. */
export interface RanksOfClass {
  readonly name: string | null;
  readonly low: number;
  readonly high: number;
}

/** The ranks of each class at an aggregate that has units, from the lowest class; none where the aggregate has no classes. */
export function ranksOfClasses(
  { classes = [], model, ranks, scores }: Pick<Results, "classes" | "model" | "ranks" | "scores">,
  node: number,
): readonly RanksOfClass[] {
  const here = classes.find((one) => one.node === at(model.framework, node).code);
  if (here === undefined) return [];
  return [null, ...here.rule.classes].flatMap((one): readonly RanksOfClass[] => {
    let [low, high] = [Infinity, -Infinity];
    at(ranks, node).forEach((rank, unit) => {
      if (Number.isNaN(at(at(scores, node), unit)) || here.byUnit[unit] !== one) return;
      low = Math.min(low, rank);
      high = Math.max(high, rank);
    });
    return low > high ? [] : [{ name: one?.name ?? null, low, high }];
  });
}

/**
 * Other classes whose ranks a range of ranks reaches: a unit with this range may as well be in them. It is the ranks that are
 * compared: with another normalisation the scores of a run are on another scale.
 */
export const classesInReach = (
  ofClasses: readonly RanksOfClass[],
  own: string | null,
  range: { readonly low: number; readonly high: number },
): readonly (string | null)[] =>
  ofClasses
    .filter(({ name, low, high }) => name !== own && range.low <= high && range.high >= low)
    .map(({ name }) => name);
