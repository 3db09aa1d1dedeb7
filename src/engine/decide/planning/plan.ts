import type { Results } from "../../results";
import type { CostRule } from "../cost-rule";
import type { Plan } from "../plan";
import type { PlanSettings } from "../plan-settings";
import type { SolvingOptions } from "./solving-options";

export function plan(
  _results: Results,
  _root: string,
  _costs: readonly CostRule[],
  _settings: PlanSettings,
  _options: SolvingOptions = {},
): Plan {
  throw new Error("Not yet.");
}
