import { at } from "../../../engine/internal";
import { classOfUnit } from "../../../workbook/unit-points";
import { classesInReach, ranksOfClasses } from "../../classes-in-reach";
import { type Subject, unitsInOrder } from "../subject";

/** A unit whose range of ranks reaches ranks of another class. */
export interface UnsureUnit {
  readonly unit: number;
  /** Names of the other classes, from the lowest; null: below the first. */
  readonly reach: readonly (string | null)[];
  /** Points to the next class, and above the limit of its own; NaN where there is none. */
  readonly below: number;
  readonly above: number;
}

/** Whether the runs say how sure a rank is. */
export const hasRanges = ({ test }: Subject): boolean =>
  test.varied.some(({ notVaried }) => notVaried === null) &&
  test.uncertainty.units.some(({ q05 }) => !Number.isNaN(q05));

/** In the order of the index. */
export function unsureUnits(subject: Subject): readonly UnsureUnit[] {
  const { results, root, test } = subject;
  const ofClasses = ranksOfClasses(results, root);
  return unitsInOrder(subject).flatMap((unit): readonly UnsureUnit[] => {
    const found = classOfUnit(results, root, unit);
    if (found === null) return [];
    const { q05: low, q95: high } = at(test.uncertainty.units, unit);
    const reach = classesInReach(ofClasses, found.own?.name ?? null, { low, high });
    if (reach.length === 0) return [];
    const above = found.own === null ? NaN : at(at(results.scores, root), unit) - found.own.from;
    return [{ unit, reach, below: found.points, above: Math.max(0, above) }];
  });
}
