import type { PlanContext } from "./context";
import type { Found } from "./found";
import { interacting } from "./interacting";
import type { Meter } from "./meter";
import { withMoneyAlone } from "./money-alone";
import type { Prepared } from "./prepared";
import { isPlain } from "./rules";
import type { SolvingOptions } from "./solving-options";
import { withinRules } from "./within-rules";

/** The positions of the best plan that is found for the budget of the settings. */
export function solvePlan(
  context: PlanContext,
  { changes, items, rules, addsUp }: Prepared,
  meter: Meter,
  options: SolvingOptions,
): Found {
  if (!addsUp) return interacting(context, changes, items, rules, meter, options);
  const isCapped = context.settings.gain.kind === "gap" && context.units.length > 1;
  return isPlain(rules) && !isCapped
    ? withMoneyAlone(context, changes, items, rules)
    : withinRules(context, changes, items, rules, meter, options);
}
