import { at } from "../../at";
import { compileTree } from "../../model/tree";
import type { Results } from "../../results";
import { type ItemScale, scaleOf } from "../item-scale";
import type { RatedCell } from "../rated-cell";
import type { RatingRule } from "../rating-rule";
import { valueOfLevel } from "../value-of-level";
import type { SettledCell, SettlingOutcome } from "./moderation";
import { unitOutcomes } from "./unit-outcomes";

type Scales = Readonly<Record<string, ItemScale>>;
type Possible = ReturnType<typeof possibilities>[number];

/**
 * What becomes of the unit of each cell with each level that can be agreed on, in the index that its item is in; null
 * where that would take too long. The cells with the widest levels on the weightiest items are computed first.
 */
export function settlingOutcomes(
  results: Results,
  cells: readonly SettledCell[],
  rule: RatingRule,
  scales: Scales,
): readonly (readonly SettlingOutcome[] | null)[] {
  const { leaf, rootOf } = compileTree(results.model);
  const found: (readonly SettlingOutcome[] | null)[] = cells.map(() => null);
  const all = possibilities(cells, rule, scales);
  const rootAt = ({ indicator }: SettledCell) => at(rootOf, at(leaf, indicator));
  for (const root of new Set(cells.map(rootAt))) {
    const own = all
      .filter(({ one }) => rootAt(one) === root)
      .toSorted((a, b) => urgency(results, leaf, b) - urgency(results, leaf, a));
    const values = own.flatMap(({ one: { unit, indicator }, options }) =>
      options.map(({ value }) => ({ unit, indicator, value })),
    );
    const outcomes = unitOutcomes(results, root, values);
    let next = 0;
    for (const { k, options } of own) {
      const of = outcomes.slice(next, (next += options.length));
      if (of.some((outcome) => outcome === null)) continue;
      found[k] = options.map(({ level }, n) => ({
        level,
        score: of[n]?.score ?? NaN,
        rank: of[n]?.rank ?? NaN,
      }));
    }
  }
  return found;
}

const possibilities = (cells: readonly SettledCell[], rule: RatingRule, scales: Scales) =>
  cells.map((one, k) => {
    const scale = scaleOf(scales, one.cell.item);
    const options = possibleLevels(one.cell, rule, scale).map((level) => ({
      level,
      value: Number.isNaN(level) ? NaN : valueOfLevel(scale, level),
    }));
    return { k, one, options };
  });

/** Each once, the lowest first; at the end NaN where some raters say that the item does not apply. */
function possibleLevels(
  { ratings, notApplicable }: RatedCell,
  rule: RatingRule,
  scale: ItemScale | undefined,
): readonly number[] {
  const given = ratings.map(({ level }) => level);
  const levels = ratings.length < rule.raters ? [...(scale?.levels ?? []), ...given] : given;
  const once = [...new Set(levels)].sort((a, b) => a - b);
  return notApplicable > 0 ? [...once, NaN] : once;
}

/** How far its levels are apart, times the weight of its item in the index. */
function urgency({ effectiveWeights }: Results, leaf: ArrayLike<number>, { one, options }: Possible): number {
  const levels = options.flatMap(({ level }) => (Number.isNaN(level) ? [] : [level]));
  return levels.length === 0
    ? 0
    : (Math.max(...levels) - Math.min(...levels)) * at(effectiveWeights, at(leaf, one.indicator));
}
