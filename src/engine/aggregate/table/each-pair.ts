import { tieTolerance } from "../../rank";

/** How much one value is preferred to another that is `difference` lower, 0 to 1; called for differences above 0 only. */
export type Preference = (difference: number) => number;

/** Any difference is a whole preference. */
export const usual: Preference = () => 1;

/**
 * Every pair of units, compared child by child. The shares are of the weight of the children that both have; `ahead` is
 * how much of it prefers the first unit, `behind` the second. Values that differ by less than the column's tie
 * tolerance are equal. A pair without a child in common is not visited.
 */
export function eachPair(
  columns: readonly Float64Array[],
  weights: Float64Array,
  preference: Preference,
  visit: (first: number, second: number, ahead: number, behind: number) => void,
): void {
  const tolerances = columns.map(tieTolerance);
  const units = columns[0]?.length ?? 0;
  for (let first = 0; first < units; first++) {
    for (let second = first + 1; second < units; second++) {
      let [ahead, behind, common] = [0, 0, 0];
      for (let j = 0; j < columns.length; j++) {
        const difference = columns[j]![first]! - columns[j]![second]!;
        if (Number.isNaN(difference)) continue;
        common += weights[j]!;
        if (difference > tolerances[j]!) ahead += weights[j]! * preference(difference);
        else if (-difference > tolerances[j]!) behind += weights[j]! * preference(-difference);
      }
      if (common > 0) visit(first, second, ahead / common, behind / common);
    }
  }
}
