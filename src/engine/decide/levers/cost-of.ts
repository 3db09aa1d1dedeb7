import { rounding } from "../../numerics/rounding";
import type { CostRule } from "../cost-rule";

/**
 * What a change costs, in whole steps where the rule has steps; NaN without a rule, and where the change is larger than the
 * rule allows in one plan.
 *
 * @example costOf(null, 2) // NaN
 */
export function costOf(rule: CostRule | null, change: number): number {
  if (rule === null) return NaN;
  const size = Math.abs(change);
  const paid = Number.isNaN(rule.step) ? size : rule.step * Math.ceil(size / rule.step - rounding);
  return paid > rule.maximum * (1 + rounding) ? NaN : paid * rule.perUnit;
}
