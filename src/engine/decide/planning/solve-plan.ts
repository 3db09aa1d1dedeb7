import type { PlanContext } from "./context";
import type { Found } from "./found";
import { interacting } from "./interacting";
import type { Meter } from "./meter";
import { withMoneyAlone } from "./money-alone";
import type { Prepared } from "./prepared";
import { isPlain } from "./rules";
import type { SolvingOptions } from "./solving-options";
import { withinRules } from "./within-rules";
import { isCapped } from "./worth";

/** The positions of the best plan that is found for the budget of the settings. */
export function solvePlan(
  context: PlanContext,
  prepared: Prepared,
  meter: Meter,
  options: SolvingOptions,
): Found {
  if (!prepared.addsUp) return interacting(context, prepared, meter, options);
  return isPlain(prepared.rules) && !isCapped(context)
    ? withMoneyAlone(context, prepared)
    : withinRules(context, prepared, meter, options);
}
